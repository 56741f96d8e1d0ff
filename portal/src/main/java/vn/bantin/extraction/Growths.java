package vn.bantin.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bantin.extraction.Quantity.Kind;

/** How much more or less it is than it was: 64 ca, tăng 60% so với cùng kỳ năm trước (40 ca). */
record Growths(Figures figures) implements Reckoning {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MORE_OR_LESS = Pattern.compile("(?<!\\p{L})(?:tăng|giảm)[^,;.]{0,12}$", FLAGS);
    private static final Pattern LESS = Pattern.compile("(?<!\\p{L})giảm[^,;.]{0,12}$", FLAGS);
    private static final Set<String> AGAINST = Set.of("(", "so với");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Sum> wrong() {
        return IntStream.range(1, figures.size() - 1)
                .filter(at -> isGrowth(figures.get(at - 1), figures.get(at), figures.get(at + 1)))
                .boxed()
                .flatMap(at -> wrong(figures.get(at - 1), figures.get(at), figures.get(at + 1)).stream());
    }

    private boolean isGrowth(Quantity now, Quantity growth, Quantity then) {
        return growth.kind() == Kind.PERCENT
                && MORE_OR_LESS.matcher(figures.before(growth)).find()
                && AGAINST.contains(figures.between(growth, then).strip())
                && now.kind() == then.kind()
                && Figures.head(now).equals(Figures.head(then))
                && then.low().signum() != 0;
    }

    private Optional<Sum> wrong(Quantity now, Quantity growth, Quantity then) {
        BigDecimal more = now.low().subtract(then.low()).multiply(HUNDRED).divide(then.low(), MathContext.DECIMAL32);
        boolean isFall = LESS.matcher(figures.before(growth)).find();
        BigDecimal reckoned = isFall ? more.negate() : more;
        List<Quantity> all = List.of(now, growth, then);
        return Agreement.isNearInHundredths(growth.low(), reckoned, all)
                ? Optional.empty()
                : Optional.of(new Sum(isFall ? Sum.Kind.FALL : Sum.Kind.GROWTH, all, growth.low(), reckoned));
    }
}
