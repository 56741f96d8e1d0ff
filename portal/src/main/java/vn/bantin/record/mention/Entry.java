package vn.bantin.record.mention;

import org.jspecify.annotations.Nullable;

/**
 * A mention as somebody typed it, read and found right.
 *
 * @param name of a time the period as it is always written
 * @param bodyId null where it is no body of the directory
 */
public record Entry(
        Kind kind,
        String name,
        String post,
        String partOf,
        @Nullable Long bodyId) {
    public static final int LONGEST = 200;
}
