package vn.bantin.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bantin.extraction.Quantity.Kind;

/** Of a whole some are done and the rest is not: tiếp nhận 395 hồ sơ, đã giải quyết 380 hồ sơ, còn 15 hồ sơ đang xử lý. */
record Remainders(Figures figures) implements Reckoning {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LEFT = Pattern.compile("(?<!\\p{L})(?:còn|còn lại|tồn)(?: là| lại)?\\s*$", FLAGS);
    private static final Pattern LEFT_BEHIND = Pattern.compile("\\s*còn lại(?!\\p{L}).*", FLAGS | Pattern.DOTALL);
    private static final Pattern GOOD = Pattern.compile(
            "\\s*(?:đạt|bảo đảm|đảm bảo|chấp hành|đã|hoàn thành|đúng)(?!\\p{L}).*", FLAGS | Pattern.DOTALL);
    private static final Pattern NOT_GOOD = Pattern.compile(
            "\\s*(?:vi phạm|không|chưa|có sai phạm|quá hạn|trễ hạn)(?!\\p{L}).*", FLAGS | Pattern.DOTALL);

    /** What differs by more is the rest of something else. */
    private static final double NEAR = 0.1;

    @Override
    public Stream<Sum> wrong() {
        return IntStream.range(2, figures.size())
                .boxed()
                .flatMap(rest -> before(rest, figures.get(rest))
                        .flatMap(done -> before(done, figures.get(rest))
                                .flatMap(whole -> wrong(figures.get(whole), figures.get(done), figures.get(rest))))
                        .stream());
    }

    /** The number before this one that counts the same. */
    private Optional<Integer> before(int at, Quantity like) {
        return IntStream.range(0, at)
                .map(back -> at - 1 - back)
                .filter(one -> figures.get(one).kind() == Kind.COUNT
                        && Figures.head(figures.get(one)).equals(Figures.head(like)))
                .boxed()
                .findFirst();
    }

    private Optional<Sum> wrong(Quantity whole, Quantity done, Quantity rest) {
        BigDecimal sum = done.low().add(rest.low());
        List<Quantity> all = List.of(whole, done, rest);
        double off = Math.abs(sum.subtract(whole.low()).doubleValue());
        return rest.kind() == Kind.COUNT
                        && isRest(done, rest)
                        && off <= NEAR * whole.low().doubleValue()
                        && !Agreement.isNear(whole.low(), sum, true, all)
                ? Optional.of(new Sum(Sum.Kind.TOTAL, all, whole.low(), sum))
                : Optional.empty();
    }

    private boolean isRest(Quantity done, Quantity rest) {
        return LEFT.matcher(figures.before(rest)).find()
                || LEFT_BEHIND.matcher(figures.behind(rest)).matches()
                || GOOD.matcher(figures.behind(done)).matches()
                        && NOT_GOOD.matcher(figures.behind(rest)).matches();
    }
}
