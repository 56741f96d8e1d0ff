package vn.bantin.comment;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number by which a sender asks after a comment, {@code BL-7K2M-9QXD}: 40 random bits in Crockford's base 32. */
public record Reference(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 4;
    private static final int BITS = 40;
    private static final int BITS_OF_A_DIGIT = 5;
    private static final Pattern SHAPE = Pattern.compile("BL-[%1$s]{4}-[%1$s]{4}".formatted(DIGITS));

    public Reference {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("no reference: " + text);
        }
    }

    /** A new one, of whose kind another may exist already. */
    public static Reference next() {
        return of(RANDOM.nextLong(1L << BITS));
    }

    /** The reference with these 40 bits. */
    public static Reference of(long bits) {
        StringBuilder digits = new StringBuilder();
        for (int at = BITS - BITS_OF_A_DIGIT; at >= 0; at -= BITS_OF_A_DIGIT) {
            digits.append(DIGITS.charAt((int) (bits >>> at) & (DIGITS.length() - 1)));
        }
        return new Reference("BL-" + digits.substring(0, HALF) + "-" + digits.substring(HALF));
    }

    /** The reference that somebody typed, in either case, with O for 0, I or L for 1, and with or without its strokes. */
    public static Optional<Reference> read(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replaceFirst("^BL", "");
        String digits = bare.replace('O', '0').replace('I', '1').replace('L', '1');
        return digits.matches("[" + DIGITS + "]{8}")
                ? Optional.of(new Reference("BL-" + digits.substring(0, HALF) + "-" + digits.substring(HALF)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
