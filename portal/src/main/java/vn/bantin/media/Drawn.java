package vn.bantin.media;

import java.util.List;

/** A picture whose bytes are in the vault and that waits for a site to take it. */
public record Drawn(
        String originalHash, String name, String textAlternative, String credit, List<Rendition> renditions) {

    public Drawn {
        renditions = List.copyOf(renditions);
    }
}
