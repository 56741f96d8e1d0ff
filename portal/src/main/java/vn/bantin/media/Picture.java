package vn.bantin.media;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * An image of the library, kept in several widths. {@code name} is the file name it came by; the text alternative is what
 * its uses begin with and may be empty until there is one; the credit names who made it; the focus is what must stay to
 * be seen when it is cropped.
 */
public record Picture(
        UUID id, String name, String textAlternative, String credit, Focus focus, List<Rendition> renditions) {

    public Picture {
        renditions = renditions.stream()
                .sorted(Comparator.comparing(Rendition::kind)
                        .thenComparing(Rendition::type)
                        .thenComparingInt(Rendition::width))
                .toList();
    }

    /** The renditions of this kind; a picture that was drawn before there were cards is shown whole. */
    public Renditions as(Rendition.Kind kind) {
        Renditions wanted = only(kind);
        return wanted.all().isEmpty() ? only(Rendition.Kind.WHOLE) : wanted;
    }

    private Renditions only(Rendition.Kind kind) {
        return new Renditions(renditions.stream()
                .filter(rendition -> rendition.kind() == kind)
                .toList());
    }

    /** The whole picture for a small place. */
    public Rendition smallest() {
        return as(Rendition.Kind.WHOLE).smallest();
    }

    /** The whole picture for the widest place. */
    public Rendition largest() {
        return as(Rendition.Kind.WHOLE).largest();
    }

    /** The whole picture in what every browser reads, in the form that HTML's {@code srcset} takes. */
    public String srcset() {
        return as(Rendition.Kind.WHOLE).srcset();
    }

    /** When the site got it, which its id tells. */
    public Instant addedAt() {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
