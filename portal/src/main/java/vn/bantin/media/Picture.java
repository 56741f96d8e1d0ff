package vn.bantin.media;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** An image that says in words what is to be seen, kept in several widths. */
public record Picture(UUID id, String textAlternative, List<Rendition> renditions) {

    public Picture {
        renditions = renditions.stream()
                .sorted(Comparator.comparingInt(Rendition::width))
                .toList();
    }

    /** The rendition for a small place. */
    public Rendition smallest() {
        return renditions.getFirst();
    }

    /** The rendition for the widest place. */
    public Rendition largest() {
        return renditions.getLast();
    }

    /** The renditions in the form that HTML's {@code srcset} takes. */
    public String srcset() {
        return renditions.stream()
                .map(rendition -> rendition.path() + " " + rendition.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
