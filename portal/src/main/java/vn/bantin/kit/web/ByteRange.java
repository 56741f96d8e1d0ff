package vn.bantin.kit.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a body, from the first byte to the last (RFC 9110, 14.1.2). */
record ByteRange(int first, int last) {
    private static final Pattern ASKED = Pattern.compile("bytes=([0-9]{0,9})-([0-9]{0,9})");

    /** None where something else is asked for, or several parts; then all of it goes out. */
    static Optional<ByteRange> of(String asked, int length) {
        Matcher numbers = ASKED.matcher(asked.strip());
        if (!numbers.matches() || numbers.group(1).isEmpty() && numbers.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (numbers.group(1).isEmpty()) {
            return Optional.of(new ByteRange(Math.max(0, length - Integer.parseInt(numbers.group(2))), length - 1));
        }
        int first = Integer.parseInt(numbers.group(1));
        int last = numbers.group(2).isEmpty() ? length - 1 : Integer.parseInt(numbers.group(2));
        return last < first && !numbers.group(2).isEmpty()
                ? Optional.empty()
                : Optional.of(new ByteRange(first, Math.min(last, length - 1)));
    }

    /** Whether the body has any byte of it. */
    boolean isThere() {
        return first <= last;
    }
}
