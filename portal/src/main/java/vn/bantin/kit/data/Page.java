package vn.bantin.kit.data;

import java.util.List;

/** One page of a longer list; {@code number} counts from 1, {@code size} is the most a page holds. */
public record Page<T>(List<T> items, int number, int size, long total) {

    public Page {
        items = List.copyOf(items);
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
