package vn.bantin.proofreading;

import java.util.Comparator;
import java.util.List;

/**
 * Something that the desk points out.
 *
 * @param quote what stands at the place
 * @param details what the sentence of the check is filled in with
 */
public record Remark(Check check, Place place, String quote, List<Object> details) {
    static final Comparator<Remark> IN_READING_ORDER = Comparator.comparing(
            Remark::place,
            Comparator.comparing(Place::field).thenComparing(Place::number).thenComparing(Place::start));

    public Remark {
        details = List.copyOf(details);
    }

    public boolean blocks() {
        return check.blocks();
    }
}
