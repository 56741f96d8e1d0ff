package vn.bantin.kit.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a body, from the first byte to the last. */
record ByteRange(int first, int last) {
    private static final Pattern ASKED = Pattern.compile("bytes=([0-9]{1,9})-([0-9]{0,9})");

    static Optional<ByteRange> of(String asked, int length) {
        Matcher numbers = ASKED.matcher(asked.strip());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group(1));
        int last = numbers.group(2).isEmpty() ? length - 1 : Math.min(Integer.parseInt(numbers.group(2)), length - 1);
        return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }
}
