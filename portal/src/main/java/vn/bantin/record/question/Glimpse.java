package vn.bantin.record.question;

import java.util.List;

/**
 * A few of the published answers that have some words, as far as was looked in passing.
 *
 * @param total how many of those that were looked at have the words
 * @param isWhole whether all were looked at
 */
public record Glimpse(List<Heading> headings, long total, boolean isWhole) {

    /** What an answer is listed by. */
    public record Heading(int number, String title) {}
}
