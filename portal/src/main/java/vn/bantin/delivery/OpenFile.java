package vn.bantin.delivery;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.Reply;

/**
 * A file that readers may have now.
 *
 * @param whole the answer with all of it, or that leads to it
 * @param footprintOrNull of what opens it to readers; null for one that is not to be remembered
 */
public record OpenFile(Reply whole, @Nullable Footprint footprintOrNull) {
    Optional<Footprint> footprint() {
        return Optional.ofNullable(footprintOrNull);
    }
}
