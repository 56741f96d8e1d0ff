package vn.bantin.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.extraction.Quantity.Kind;
import vn.bantin.kit.text.Sentences;

/** Reckons after what a sentence says: products, totals, shares of a plan, growth. */
public final class Sums {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern EACH = Pattern.compile("mỗi (?<thing>\\p{L}+)(?: (?!tổng)\\p{L}+){0,4}\\s*$", FLAGS);
    private static final Pattern TOTAL =
            Pattern.compile("(?<!\\p{L})(?:tổng|trị giá|tổng cộng)(?!\\p{L})[^,;.]{0,40}$", FLAGS);
    private static final Pattern MADE_OF =
            Pattern.compile("(?<!\\p{L})(?:gồm|bao gồm|chia ra|trong đó)(?!\\p{L})", FLAGS);
    private static final Pattern IN_WHICH = Pattern.compile("trong đó", FLAGS);
    private static final Pattern PLAN = Pattern.compile("(?:kế hoạch|dự toán|chỉ tiêu).*", FLAGS);
    private static final Pattern MORE = Pattern.compile("(?<!\\p{L})(?:tăng|giảm)[^,;.]{0,12}$", FLAGS);
    private static final Pattern LESS = Pattern.compile("(?<!\\p{L})giảm[^,;.]{0,12}$", FLAGS);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern TWO_FIGURES = Pattern.compile("\\d[^\\d]{1,400}?\\p{L}[^\\d]{0,400}\\d");
    private static final int LONGEST_SENTENCE = 2_000;
    private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);
    private static final double ROUNDED = 0.005;
    private static final double ABOUT = 0.06;

    /** Parts that come so near to the whole are meant to be all of it. */
    private static final double NEARLY_ALL = 0.9;

    private final String sentence;
    private final List<Quantity> quantities;
    private final List<Sum> wrong = new ArrayList<>();

    private Sums(String sentence, List<Quantity> quantities) {
        this.sentence = sentence;
        this.quantities = quantities;
    }

    /** The sums of a text that do not agree; never throws, whatever the text. */
    public static List<Sum> wrongIn(String text) {
        return Sentences.in(text).stream()
                .filter(sentence -> sentence.end() - sentence.start() <= LONGEST_SENTENCE)
                .flatMap(sentence -> wrongIn(text, sentence))
                .toList();
    }

    /** A sentence without two figures is not even read. */
    private static Stream<Sum> wrongIn(String text, Sentences.Sentence sentence) {
        String words = text.substring(sentence.start(), sentence.end());
        return TWO_FIGURES.matcher(words).find()
                ? new Sums(words, numbersOf(words)).wrong().stream().map(sum -> sum.movedBy(sentence.start()))
                : Stream.empty();
    }

    private static List<Quantity> numbersOf(String sentence) {
        return Extraction.quantitiesOf(sentence, ANY_DAY).stream()
                .filter(quantity -> quantity.value().isPresent() && quantity.outOf() == null)
                .toList();
    }

    private List<Sum> wrong() {
        products();
        totals();
        shares();
        growths();
        return wrong;
    }

    private void products() {
        for (Quantity price : quantities) {
            String thing = thingOf(price);
            Optional<Quantity> count = quantities.stream()
                    .filter(one ->
                            one.kind() == Kind.COUNT && !thing.isEmpty() && (one.unit() + " ").startsWith(thing + " "))
                    .filter(one -> one.span().start() < price.span().start())
                    .reduce((first, last) -> last);
            Optional<Quantity> total = quantities.stream()
                    .filter(one -> one.kind() == Kind.MONEY
                            && !one.span().equals(price.span())
                            && one.per().isEmpty())
                    .filter(one -> TOTAL.matcher(before(one)).find())
                    .findFirst();
            if (count.isPresent() && total.isPresent()) {
                BigDecimal reckoned = count.get().low().multiply(price.low());
                add(
                        Sum.Kind.PRODUCT,
                        List.of(count.get(), price, total.get()),
                        total.get(),
                        total.get().low(),
                        reckoned);
            }
        }
    }

    private String thingOf(Quantity price) {
        if (price.kind() != Kind.MONEY) {
            return "";
        }
        if (!price.per().isEmpty()) {
            return firstOf(price.per(), '/');
        }
        var each = EACH.matcher(before(price));
        return each.find() ? each.group("thing").toLowerCase(Locale.ROOT) : "";
    }

    private String before(Quantity quantity) {
        int start = quantity.span().start();
        return sentence.substring(Math.max(0, start - 48), start);
    }

    private void totals() {
        for (int whole = 0; whole + 2 < quantities.size(); whole++) {
            Quantity total = quantities.get(whole);
            List<Quantity> parts = new ArrayList<>();
            for (Quantity part : quantities.subList(whole + 1, quantities.size())) {
                if (part.kind() == total.kind()
                        && part.kind() != Kind.PERCENT
                        && part.per().isEmpty()
                        && head(part).equals(head(total))) {
                    parts.add(part);
                }
            }
            if (parts.size() < 2) {
                continue;
            }
            String joint = sentence.substring(
                    total.span().end(), parts.getFirst().span().start());
            if (joint.contains(";") || !MADE_OF.matcher(joint).find()) {
                continue;
            }
            BigDecimal reckoned = parts.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean isAll = !IN_WHICH.matcher(joint).find()
                    || reckoned.doubleValue() >= NEARLY_ALL * total.low().doubleValue();
            if (isAll) {
                List<Quantity> all = new ArrayList<>(List.of(total));
                all.addAll(parts);
                add(Sum.Kind.TOTAL, all, total, total.low(), reckoned);
            }
        }
    }

    private static String firstOf(String parts, char between) {
        int end = parts.indexOf(between);
        return end < 0 ? parts : parts.substring(0, end);
    }

    private static String head(Quantity quantity) {
        return firstOf(quantity.unit(), ' ');
    }

    private void shares() {
        for (int at = 1; at < quantities.size(); at++) {
            Quantity share = quantities.get(at);
            Quantity result = quantities.get(at - 1);
            if (share.kind() != Kind.PERCENT
                    || !PLAN.matcher(share.base()).matches()
                    || result.kind() == Kind.PERCENT) {
                continue;
            }
            boolean isSlashed =
                    at >= 2 && between(quantities.get(at - 2), result).equals("/");
            Quantity done = isSlashed ? quantities.get(at - 2) : result;
            (isSlashed ? Optional.of(result) : planBehind(at, result)).ifPresent(plan -> {
                BigDecimal reckoned = done.low().multiply(HUNDRED).divide(plan.low(), MathContext.DECIMAL32);
                addHundredths(Sum.Kind.SHARE, List.of(done, plan, share), share, reckoned);
            });
        }
    }

    private String between(Quantity first, Quantity second) {
        return sentence.substring(first.span().end(), second.span().start());
    }

    /** In brackets behind the share. */
    private Optional<Quantity> planBehind(int share, Quantity result) {
        return quantities.stream()
                .skip(share + 1L)
                .findFirst()
                .filter(next -> next.kind() == result.kind() && next.unit().equals(result.unit()))
                .filter(next -> between(quantities.get(share), next).strip().equals("("));
    }

    private void growths() {
        for (int at = 1; at + 1 < quantities.size(); at++) {
            Quantity growth = quantities.get(at);
            Quantity now = quantities.get(at - 1);
            Quantity then = quantities.get(at + 1);
            boolean isGrowth = growth.kind() == Kind.PERCENT
                    && MORE.matcher(before(growth)).find();
            boolean isBracketed = between(growth, then).strip().equals("(");
            if (!isGrowth
                    || !isBracketed
                    || now.kind() != then.kind()
                    || !head(now).equals(head(then))
                    || then.low().signum() == 0) {
                continue;
            }
            BigDecimal more = now.low().subtract(then.low());
            BigDecimal signed = LESS.matcher(before(growth)).find() ? more.negate() : more;
            addHundredths(
                    Sum.Kind.GROWTH,
                    List.of(now, growth, then),
                    growth,
                    signed.multiply(HUNDRED).divide(then.low(), MathContext.DECIMAL32));
        }
    }

    private void add(Sum.Kind kind, List<Quantity> all, Quantity result, BigDecimal said, BigDecimal reckoned) {
        boolean about = all.stream().anyMatch(one -> one.approximation() != Approximation.EXACT);
        double tolerance = (about ? ABOUT : result.kind() == Kind.COUNT ? 0 : ROUNDED) * said.doubleValue();
        if (Math.abs(said.subtract(reckoned).doubleValue()) > tolerance) {
            wrong.add(new Sum(kind, inOrder(all), said, reckoned));
        }
    }

    private void addHundredths(Sum.Kind kind, List<Quantity> all, Quantity share, BigDecimal reckoned) {
        boolean about = all.stream().anyMatch(one -> one.approximation() != Approximation.EXACT);
        double tolerance =
                about ? 5 : 0.6 * Math.pow(10, -Math.max(0, share.low().scale())) + ROUNDED * reckoned.doubleValue();
        if (Math.abs(share.low().subtract(reckoned).doubleValue()) > tolerance) {
            wrong.add(new Sum(kind, inOrder(all), share.low(), reckoned));
        }
    }

    private static List<Quantity> inOrder(List<Quantity> quantities) {
        return quantities.stream()
                .sorted(Comparator.comparingInt(quantity -> quantity.span().start()))
                .toList();
    }
}
