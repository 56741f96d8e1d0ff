package vn.bantin.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a site, in a tree; its slug is the first word of its articles' paths. */
public record Section(long id, @Nullable Long parentId, String slug, String name) {

    public Optional<Long> parent() {
        return Optional.ofNullable(parentId);
    }
}
