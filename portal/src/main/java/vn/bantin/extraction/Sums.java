package vn.bantin.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern RECEIVED_BY =
            Pattern.compile("(?<!\\p{L})(?:cho|đến|tới|tặng)(?: \\p{L}+){0,2}\\s*$", FLAGS);
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
        List<Product> products = quantities.stream()
                .flatMap(price -> countOf(price).map(count -> new Product(count, price)).stream())
                .toList();
        quantities.stream()
                .filter(one -> one.kind() == Kind.MONEY
                        && one.per().isEmpty()
                        && thingOf(one).isEmpty())
                .filter(one -> TOTAL.matcher(before(one)).find())
                .findFirst()
                .filter(total -> !products.isEmpty() && isOfNothingElse(total, products))
                .ifPresent(total -> add(
                        Sum.Kind.PRODUCT,
                        Stream.concat(products.stream().flatMap(Product::quantities), Stream.of(total))
                                .toList(),
                        total,
                        total.low(),
                        products.stream().map(Product::money).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private record Product(Quantity count, Quantity price) {
        BigDecimal money() {
            return count.low().multiply(price.low());
        }

        Stream<Quantity> quantities() {
            return Stream.of(count, price);
        }
    }

    private Optional<Quantity> countOf(Quantity price) {
        String thing = thingOf(price);
        return quantities.stream()
                .filter(one ->
                        one.kind() == Kind.COUNT && !thing.isEmpty() && (one.unit() + " ").startsWith(thing + " "))
                .filter(one -> one.span().start() < price.span().start())
                .reduce((first, last) -> last);
    }

    /** A total may hold other things and money that stand between it and the products; not whom they go to. */
    private boolean isOfNothingElse(Quantity total, List<Product> products) {
        List<Quantity> reckoned = Stream.concat(products.stream().flatMap(Product::quantities), Stream.of(total))
                .toList();
        List<Quantity> inOrder = inOrder(reckoned);
        Span all = inOrder.getFirst().span().to(inOrder.getLast().span());
        return quantities.stream()
                .filter(one -> all.holds(one.span()) && !reckoned.contains(one))
                .filter(one -> one.kind() == Kind.COUNT || one.kind() == Kind.MONEY)
                .allMatch(one -> one.kind() == Kind.COUNT
                        && RECEIVED_BY.matcher(before(one)).find());
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
        Set<Quantity> partsOfAnother = new HashSet<>();
        for (int whole = 0; whole + 2 < quantities.size(); whole++) {
            Quantity total = quantities.get(whole);
            List<Quantity> parts = quantities.subList(whole + 1, quantities.size()).stream()
                    .filter(part -> isPart(part, total))
                    .toList();
            if (parts.size() < 2) {
                continue;
            }
            String joint = between(total, parts.getFirst());
            if (joint.contains(";") || !MADE_OF.matcher(joint).find()) {
                continue;
            }
            boolean isOfSome = IN_WHICH.matcher(joint).find();
            boolean isUnclear = isOfSome && partsOfAnother.contains(total);
            partsOfAnother.addAll(parts);
            if (isUnclear) {
                continue;
            }
            List<List<Quantity>> readings = Parts.readings(sentence, parts).stream()
                    .filter(reading -> reading.size() >= 2)
                    .filter(reading -> !isOfSome || isNearlyAll(sum(reading), total))
                    .toList();
            if (readings.stream().noneMatch(reading -> isNear(total, total.low(), sum(reading), reading))) {
                readings.stream().findFirst().ifPresent(reading -> {
                    List<Quantity> all = new ArrayList<>(List.of(total));
                    all.addAll(reading);
                    add(Sum.Kind.TOTAL, all, total, total.low(), sum(reading));
                });
            }
        }
    }

    private static boolean isPart(Quantity part, Quantity total) {
        return part.kind() == total.kind()
                && part.kind() != Kind.PERCENT
                && part.per().isEmpty()
                && head(part).equals(head(total));
    }

    private static BigDecimal sum(List<Quantity> parts) {
        return parts.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isNearlyAll(BigDecimal sum, Quantity total) {
        return sum.doubleValue() >= NEARLY_ALL * total.low().doubleValue();
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
            BigDecimal more =
                    now.low().subtract(then.low()).multiply(HUNDRED).divide(then.low(), MathContext.DECIMAL32);
            boolean isFall = LESS.matcher(before(growth)).find();
            addHundredths(
                    isFall ? Sum.Kind.FALL : Sum.Kind.GROWTH,
                    List.of(now, growth, then),
                    growth,
                    isFall ? more.negate() : more);
        }
    }

    private void add(Sum.Kind kind, List<Quantity> all, Quantity result, BigDecimal said, BigDecimal reckoned) {
        if (!isNear(result, said, reckoned, all)) {
            wrong.add(new Sum(kind, inOrder(all), said, reckoned));
        }
    }

    private static boolean isNear(Quantity result, BigDecimal said, BigDecimal reckoned, List<Quantity> others) {
        boolean about = Stream.concat(Stream.of(result), others.stream())
                .anyMatch(one -> one.approximation() != Approximation.EXACT);
        double tolerance = (about ? ABOUT : result.kind() == Kind.COUNT ? 0 : ROUNDED) * said.doubleValue();
        return Math.abs(said.subtract(reckoned).doubleValue()) <= tolerance;
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
