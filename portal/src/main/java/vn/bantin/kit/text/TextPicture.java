package vn.bantin.kit.text;

import java.util.Optional;
import java.util.UUID;

/**
 * A picture in rich text.
 *
 * @param alternative as {@link RichText#alternatives}
 * @param credit whose work it is; empty where the text does not say
 */
public record TextPicture(UUID id, Optional<String> alternative, String credit) {}
