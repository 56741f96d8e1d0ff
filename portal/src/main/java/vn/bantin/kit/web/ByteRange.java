package vn.bantin.kit.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a body, from the first byte to the last (RFC 9110, 14.1.2). */
record ByteRange(int first, int last) {
    private static final Pattern ASKED = Pattern.compile("bytes=(?!-$)(?<first>[0-9]{0,9})-(?<last>[0-9]{0,9})");

    /** None where something else is asked for, or several parts; then all of it goes out. */
    static Optional<ByteRange> of(String asked, int length) {
        Matcher numbers = ASKED.matcher(asked.strip());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int end = length - 1;
        int last = numbers.group("last").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(numbers.group("last"));
        if (numbers.group("first").isEmpty()) {
            return Optional.of(new ByteRange(Math.max(0, length - last), end));
        }
        int first = Integer.parseInt(numbers.group("first"));
        return last < first ? Optional.empty() : Optional.of(new ByteRange(first, Math.min(last, end)));
    }

    /** Whether the body has any byte of it. */
    boolean isThere() {
        return first <= last;
    }
}
