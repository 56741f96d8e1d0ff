package vn.bantin.extraction;

/**
 * Where in a text something stands.
 *
 * @param start where it begins, from 0, as a Java string index
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {
    String of(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    Span to(Span last) {
        return new Span(start, last.end);
    }
}
