package vn.bantin.vietnamese;

/** Arithmetic of counts, which stop at the highest int instead of passing over it. */
final class Saturated {
    private Saturated() {}

    static int sum(int count, int more) {
        return (int) Math.min((long) count + more, Integer.MAX_VALUE);
    }

    static int product(int count, int times) {
        return (int) Math.min((long) count * times, Integer.MAX_VALUE);
    }
}
