package vn.bantin.kit.data;

import java.util.List;

/** One page of a longer list; {@code number} counts from 1, {@code size} is the most a page holds. */
public record Page<T>(List<T> items, int number, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of a list that is there as a whole; empty beyond its end. */
    public static <T> Page<T> of(List<T> all, int number, int size) {
        return new Page<>(all.stream().skip((number - 1L) * size).limit(size).toList(), number, size, all.size());
    }

    /** How many pages the list has; an empty list has one, empty page. */
    public int count() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Whether the list reaches this page: asking beyond its end is the reader's mistake. */
    public boolean exists() {
        return number <= count();
    }
}
