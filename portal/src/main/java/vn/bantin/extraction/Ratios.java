package vn.bantin.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.extraction.Quantity.Kind;

/** So many of so many are a share: 45/60 hộ, đạt 75%. */
record Ratios(Figures figures) implements Reckoning {
    private static final Pattern COMES_TO = Pattern.compile(
            "[\\p{L} ]{0,40}(?:,|\\(|)\\s*(?:(?:đạt|bằng|chiếm|tức|tương đương)(?: tỷ lệ)?|tỷ lệ)\\s*|[\\p{L} ]{0,40}\\(",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OTHER = Pattern.compile(
            "(?<!\\p{L})(?:tăng|giảm|thu|chi|kế hoạch|dự toán|trong đó|riêng|còn)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Sum> wrong() {
        return figures.ratios().stream()
                .filter(ratio -> Objects.requireNonNull(ratio.outOf()).signum() > 0)
                .flatMap(ratio -> shareOf(ratio).flatMap(share -> wrong(ratio, share)).stream());
    }

    private Optional<Quantity> shareOf(Quantity ratio) {
        return figures.all().stream()
                .filter(one -> one.span().start() >= ratio.span().end())
                .findFirst()
                .filter(one -> one.kind() == Kind.PERCENT && one.base().isEmpty())
                .filter(one -> comesTo(figures.between(ratio, one)));
    }

    private static boolean comesTo(String between) {
        return COMES_TO.matcher(between).matches() && !OTHER.matcher(between).find();
    }

    private static Optional<Sum> wrong(Quantity ratio, Quantity share) {
        BigDecimal reckoned =
                ratio.low().multiply(HUNDRED).divide(Objects.requireNonNull(ratio.outOf()), MathContext.DECIMAL32);
        List<Quantity> all = List.of(ratio, share);
        return Agreement.isNearInHundredths(share.low(), reckoned, all)
                ? Optional.empty()
                : Optional.of(new Sum(Sum.Kind.SHARE, all, share.low(), reckoned));
    }
}
