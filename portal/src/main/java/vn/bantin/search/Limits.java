package vn.bantin.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Within what to look: a section by its slug, a byline, days from and to (both are in). What is null does not bind. */
public record Limits(
        @Nullable String section,
        @Nullable String byline,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final Limits NONE = new Limits(null, null, null, null);
}
