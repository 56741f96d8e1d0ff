package vn.bantin.delivery;

/**
 * Joins CRC-32 values: the remainder of two texts one after the other, without looking at either. A remainder is
 * multiplied, modulo the polynomial, by x to the power of the bits that follow it (after Mark Adler's crc32_combine in zlib).
 */
final class Crc {
    /** x^32 + x^26 + … + 1 with the highest power at the lowest bit, as CRC-32 writes it. */
    private static final int POLYNOMIAL = 0xedb88320;

    private static final int ONE = 1 << 31;
    private static final int X = 1 << 30;

    /** x to the power of two to the power of the place. */
    private static final int[] POWERS = powers();

    private Crc() {}

    private static int[] powers() {
        int[] powers = new int[Integer.SIZE];
        powers[0] = X;
        for (int place = 1; place < powers.length; place++) {
            powers[place] = times(powers[place - 1], powers[place - 1]);
        }
        return powers;
    }

    /**
     * The CRC-32 of a text followed by another.
     *
     * @param bytes the length of the second, not negative
     */
    static int joined(int first, int second, int bytes) {
        return times(power(8L * bytes), first) ^ second;
    }

    /** x to this power; since x^(2^32 - 1) = 1, the powers repeat after 32 places. */
    private static int power(long exponent) {
        int product = ONE;
        int place = 0;
        for (long rest = exponent; rest != 0; rest >>>= 1) {
            if ((rest & 1) == 1) {
                product = times(POWERS[place % POWERS.length], product);
            }
            place++;
        }
        return product;
    }

    private static int times(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((a & bit) != 0) {
                product ^= shifted;
            }
            shifted = (shifted & 1) == 0 ? shifted >>> 1 : (shifted >>> 1) ^ POLYNOMIAL;
        }
        return product;
    }
}
