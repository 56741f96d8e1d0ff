package vn.bantin.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bantin.extraction.Quantity.Kind;

/** A result is a share of its plan: kế hoạch 3 tỷ đồng, thực hiện 8,9 tỷ đồng, đạt 297%. */
record Shares(Figures figures) implements Reckoning {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PLAN = Pattern.compile("\\s*(?:kế hoạch|dự toán|chỉ tiêu).*", FLAGS | Pattern.DOTALL);
    private static final Pattern OF_PLAN = Pattern.compile("(?:kế hoạch|dự toán|chỉ tiêu)[^,;.]{0,64}$", FLAGS);
    private static final Pattern DONE =
            Pattern.compile("(?<!\\p{L})(?:thực hiện|kết quả|đạt|đã|được|mới|hoàn thành|ước)(?!\\p{L})", FLAGS);
    private static final Pattern COMES_TO =
            Pattern.compile("(?<!\\p{L})(?:đạt|bằng|tức|chiếm|tương đương)(?: tỷ lệ| khoảng)?\\s*$", FLAGS);
    private static final Pattern AGAINST =
            Pattern.compile("\\s*(?:so với|của|cùng kỳ)(?!\\p{L}).*", FLAGS | Pattern.DOTALL);
    private static final Pattern IN_WHICH = Pattern.compile(",? trong đó(?: có)?\\s*", FLAGS);
    private static final Pattern MAKES_UP = Pattern.compile("[\\p{L} ]{0,30}[,(]? ?chiếm(?: tỷ lệ)?\\s*", FLAGS);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What was done, and what was to be done. */
    private record Fulfilment(Quantity done, Quantity plan) {
        BigDecimal share() {
            return done.low().multiply(HUNDRED).divide(plan.low(), MathContext.DECIMAL32);
        }
    }

    @Override
    public Stream<Sum> wrong() {
        return IntStream.range(1, figures.size())
                .filter(at -> figures.get(at).kind() == Kind.PERCENT)
                .filter(at -> figures.get(at - 1).kind() != Kind.PERCENT)
                .boxed()
                .flatMap(at -> fulfilment(at)
                        .filter(pair -> pair.plan().low().signum() > 0)
                        .flatMap(pair -> wrong(pair, figures.get(at)))
                        .stream());
    }

    private Optional<Fulfilment> fulfilment(int share) {
        Quantity result = figures.get(share - 1);
        if (!PLAN.matcher(figures.get(share).base()).matches()) {
            return saysNotOfWhat(figures.get(share)) ? planBefore(share) : Optional.empty();
        }
        boolean isSlashed =
                share >= 2 && figures.between(figures.get(share - 2), result).equals("/");
        return isSlashed
                ? Optional.of(new Fulfilment(figures.get(share - 2), result))
                : planBehind(share).map(plan -> new Fulfilment(result, plan)).or(() -> planBefore(share));
    }

    private boolean saysNotOfWhat(Quantity share) {
        return share.base().isEmpty()
                && COMES_TO.matcher(figures.before(share)).find()
                && !AGAINST.matcher(figures.behind(share)).matches();
    }

    /** In brackets behind the share. */
    private Optional<Quantity> planBehind(int share) {
        return figures.all().stream()
                .skip(share + 1L)
                .findFirst()
                .filter(next -> isOneMeasure(next, figures.get(share - 1)))
                .filter(next ->
                        figures.between(figures.get(share), next).strip().equals("("));
    }

    /** One of the two numbers before the share is said to be the plan, in either order. */
    private Optional<Fulfilment> planBefore(int share) {
        if (share < 2 || !isOneKind(figures.get(share - 2), figures.get(share - 1))) {
            return Optional.empty();
        }
        Quantity first = figures.get(share - 2);
        Quantity last = figures.get(share - 1);
        String between = figures.between(first, last);
        boolean isFirstPlan = isPlan(first, between) && DONE.matcher(between).find();
        boolean isLastPlan = isPlan(last, figures.between(last, figures.get(share)));
        return isFirstPlan == isLastPlan
                ? partOfWhole(first, last, figures.get(share))
                : Optional.of(isFirstPlan ? new Fulfilment(last, first) : new Fulfilment(first, last));
    }

    /** Of "34 đảng viên, trong đó 17 đảng viên nữ, chiếm 50%" the first is the whole. */
    private Optional<Fulfilment> partOfWhole(Quantity whole, Quantity part, Quantity share) {
        return IN_WHICH.matcher(figures.between(whole, part)).matches()
                        && MAKES_UP.matcher(figures.between(part, share)).matches()
                ? Optional.of(new Fulfilment(part, whole))
                : Optional.empty();
    }

    private boolean isPlan(Quantity quantity, String behind) {
        return PLAN.matcher(behind).matches()
                || OF_PLAN.matcher(figures.clauseBefore(quantity)).find();
    }

    /** Of "1.728 tỷ đồng trên 1.920 tỷ đồng" nothing is more than it says. */
    private boolean isOutOf(Fulfilment pair) {
        return pair.done().span().end() < pair.plan().span().start()
                && figures.between(pair.done(), pair.plan()).isBlank();
    }

    private static boolean isOneMeasure(Quantity one, Quantity other) {
        return one.kind() == other.kind()
                && one.unit().equals(other.unit())
                && one.per().equals(other.per());
    }

    private static boolean isOneKind(Quantity one, Quantity other) {
        return isOneMeasure(one, other)
                || one.kind() == Kind.COUNT
                        && other.kind() == Kind.COUNT
                        && Figures.head(one).equals(Figures.head(other));
    }

    private Optional<Sum> wrong(Fulfilment pair, Quantity share) {
        List<Quantity> all = List.of(pair.done(), pair.plan(), share);
        return Agreement.isNearInHundredths(
                        share.low(), pair.share(), isOutOf(pair) ? List.of(pair.done(), share) : all)
                ? Optional.empty()
                : Optional.of(new Sum(Sum.Kind.SHARE, Figures.inOrder(all), share.low(), pair.share()));
    }
}
