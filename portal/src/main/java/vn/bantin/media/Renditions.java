package vn.bantin.media;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The renditions of one kind of one picture, each width in a type that every browser reads and often as WebP too. */
public record Renditions(List<Rendition> all) {

    public Renditions {
        all = all.stream()
                .sorted(Comparator.comparingInt(Rendition::width).thenComparing(Rendition::type))
                .toList();
    }

    /** The rendition for a small place. */
    public Rendition smallest() {
        return all.stream().filter(Renditions::isPlain).findFirst().orElseThrow();
    }

    /** The rendition for the widest place. */
    public Rendition largest() {
        return all.stream()
                .filter(Renditions::isPlain)
                .reduce((narrower, wider) -> wider)
                .orElseThrow();
    }

    /** What every browser can read, in the form that HTML's {@code srcset} takes. */
    public String srcset() {
        return srcset(Renditions::isPlain);
    }

    /** The same in WebP; empty where the machine that drew the picture could not write it. */
    public String webpSrcset() {
        return srcset(rendition -> !isPlain(rendition));
    }

    private String srcset(Predicate<Rendition> wanted) {
        return all.stream()
                .filter(wanted)
                .map(rendition -> rendition.path() + " " + rendition.width() + "w")
                .collect(Collectors.joining(", "));
    }

    private static boolean isPlain(Rendition rendition) {
        return rendition.type() != PictureType.WEBP;
    }
}
