package vn.bantin.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.extraction.Quantity.Kind;

/** So many at such a price cost so much: 190 suất quà, mỗi suất 500.000 đồng, tổng số tiền 95 triệu đồng. */
record Products(Figures figures) implements Reckoning {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern EACH =
            Pattern.compile("mỗi (?<thing>\\p{L}+)(?: (?!tổng|gồm|bao)\\p{L}+){0,4}\\s*$", FLAGS);
    private static final Pattern TOTAL =
            Pattern.compile("(?<!\\p{L})(?:tổng|trị giá|tổng cộng)(?!\\p{L})[^,;.]{0,40}$", FLAGS);

    /** Behind the end of a sentence a total of more than this is of something else. */
    private static final Pattern TOTAL_ALONE = Pattern.compile(
            "(?<!\\p{L})tổng(?: cộng)?(?: trị giá| giá trị| số tiền| kinh phí)?(?: quà tặng| quà)?(?: là)?\\s*$",
            FLAGS);

    /** What was spent is the total only of an average. */
    private static final Pattern SPENT = Pattern.compile(
            "(?<!\\p{L})(?:kinh phí|số tiền|nguồn|chi|tiêu tốn|hết|thu được|thu về)(?!\\p{L})[^,;.]{0,40}$", FLAGS);

    private static final Pattern ON_AVERAGE =
            Pattern.compile("(?<!\\p{L})(?:bình quân|trung bình)[^,;.]{0,12}$", FLAGS);

    private static final Pattern RECEIVED_BY =
            Pattern.compile("(?<!\\p{L})(?:cho|đến|tới|tặng)(?: \\p{L}+){0,2}\\s*$", FLAGS);

    private record Product(Quantity count, Quantity price) {
        BigDecimal money() {
            return count.low().multiply(price.low());
        }

        Stream<Quantity> quantities() {
            return Stream.of(count, price);
        }
    }

    @Override
    public Stream<Sum> wrong() {
        List<Product> products = figures.all().stream()
                .flatMap(price -> countOf(price).map(count -> new Product(count, price)).stream())
                .toList();
        return products.isEmpty()
                ? Stream.empty()
                : total(products)
                        .filter(total -> isOfThem(total, products))
                        .flatMap(total -> wrong(products, total))
                        .stream();
    }

    private Optional<Quantity> countOf(Quantity price) {
        String thing = thingOf(price);
        return figures.all().stream()
                .filter(one ->
                        one.kind() == Kind.COUNT && !thing.isEmpty() && (one.unit() + " ").startsWith(thing + " "))
                .filter(one -> one.span().start() < price.span().start())
                .reduce((first, last) -> last);
    }

    private String thingOf(Quantity price) {
        if (price.kind() != Kind.MONEY) {
            return "";
        }
        if (!price.per().isEmpty()) {
            return price.per().split("/", 2)[0];
        }
        var each = EACH.matcher(figures.before(price));
        return each.find() ? each.group("thing").toLowerCase(Locale.ROOT) : "";
    }

    private Optional<Quantity> total(List<Product> products) {
        boolean isAverage = products.size() == 1
                && ON_AVERAGE
                        .matcher(figures.before(products.getFirst().price()))
                        .find();
        return money(TOTAL).or(() -> isAverage ? money(SPENT) : Optional.empty());
    }

    private Optional<Quantity> money(Pattern before) {
        return figures.all().stream()
                .filter(one -> one.kind() == Kind.MONEY
                        && one.per().isEmpty()
                        && thingOf(one).isEmpty())
                .filter(one -> before.matcher(figures.before(one)).find())
                .findFirst();
    }

    private boolean isOfThem(Quantity total, List<Product> products) {
        Quantity price = products.getLast().price();
        boolean isInTheirSentence = price.span().start() > total.span().start()
                || !figures.between(price, total).contains(". ");
        return (isInTheirSentence || TOTAL_ALONE.matcher(figures.before(total)).find())
                && isOfNothingElse(all(products, total));
    }

    /** A total may hold other things and money that stand between it and the products; not whom they go to. */
    private boolean isOfNothingElse(List<Quantity> reckoned) {
        Span all = reckoned.getFirst().span().to(reckoned.getLast().span());
        return figures.all().stream()
                .filter(one -> all.holds(one.span()) && !reckoned.contains(one))
                .filter(one -> one.kind() == Kind.COUNT || one.kind() == Kind.MONEY)
                .allMatch(one -> one.kind() == Kind.COUNT
                        && RECEIVED_BY.matcher(figures.before(one)).find());
    }

    private static List<Quantity> all(List<Product> products, Quantity total) {
        return Figures.inOrder(Stream.concat(products.stream().flatMap(Product::quantities), Stream.of(total))
                .toList());
    }

    private static Optional<Sum> wrong(List<Product> products, Quantity total) {
        BigDecimal reckoned = products.stream().map(Product::money).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Quantity> all = all(products, total);
        return Agreement.isNear(total.low(), reckoned, false, all)
                ? Optional.empty()
                : Optional.of(new Sum(Sum.Kind.PRODUCT, all, total.low(), reckoned));
    }
}
