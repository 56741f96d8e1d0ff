package vn.bantin.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative procedure, as its source had it on the day of the copy.
 *
 * @param code by which the source knows it
 * @param field of life, such as civil status
 * @param level at which it is decided; may be empty
 * @param source whose catalogue it is
 * @param link where the source has it
 * @param bodyId the body of the directory that takes it
 */
public record Procedure(
        String code,
        String name,
        String field,
        String level,
        String source,
        LocalDate copiedOn,
        String link,
        @Nullable Long bodyId) {}
