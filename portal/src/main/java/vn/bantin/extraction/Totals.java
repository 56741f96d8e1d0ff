package vn.bantin.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.extraction.Quantity.Kind;

/** Parts make a whole: 350 cây, gồm 150 cây sao đen, 120 cây bàng và 80 cây hoa ban. */
record Totals(Figures figures) implements Reckoning {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MADE_OF =
            Pattern.compile("(?<!\\p{L})(?:gồm|bao gồm|chia ra|trong đó|cụ thể)(?!\\p{L})|^[^.]*: ", FLAGS);
    private static final Pattern OF_SOME = Pattern.compile("trong đó|cụ thể|: ", FLAGS);

    /** Parts that come so near to the whole are meant to be all of it. */
    private static final double NEARLY_ALL = 0.9;

    @Override
    public Stream<Sum> wrong() {
        List<Sum> wrong = new ArrayList<>();
        Set<Quantity> partsOfAnother = new HashSet<>();
        for (int at = 0; at + 2 < figures.size(); at++) {
            Quantity total = figures.get(at);
            List<Quantity> parts = figures.all().subList(at + 1, figures.size()).stream()
                    .filter(part -> isPart(part, total))
                    .toList();
            if (parts.size() >= 2 && isMadeOf(total, parts)) {
                boolean isOfSome = OF_SOME.matcher(figures.between(total, parts.getFirst()))
                        .find();
                boolean isUnclear = isOfSome && partsOfAnother.contains(total);
                partsOfAnother.addAll(parts);
                if (!isUnclear) {
                    wrong(total, parts, isOfSome).ifPresent(wrong::add);
                }
            }
        }
        return wrong.stream();
    }

    private static boolean isPart(Quantity part, Quantity total) {
        return part.kind() == total.kind()
                && part.kind() != Kind.PERCENT
                && part.per().isEmpty()
                && Figures.head(part).equals(Figures.head(total));
    }

    private boolean isMadeOf(Quantity total, List<Quantity> parts) {
        String joint = figures.between(total, parts.getFirst());
        return !joint.contains(";") && MADE_OF.matcher(joint).find();
    }

    /** None where one reading of what the parts are agrees. */
    private Optional<Sum> wrong(Quantity total, List<Quantity> parts, boolean isOfSome) {
        List<List<Quantity>> readings = Parts.readings(figures.passage(), parts).stream()
                .filter(reading -> reading.size() >= 2)
                .filter(reading -> !isOfSome || isNearlyAll(sum(reading), total))
                .toList();
        return readings.stream().anyMatch(reading -> agrees(total, reading))
                ? Optional.empty()
                : readings.stream()
                        .findFirst()
                        .map(reading -> new Sum(Sum.Kind.TOTAL, all(total, reading), total.low(), sum(reading)));
    }

    private static boolean agrees(Quantity total, List<Quantity> parts) {
        return Agreement.isNear(total.low(), sum(parts), total.kind() == Kind.COUNT, all(total, parts));
    }

    private static List<Quantity> all(Quantity total, List<Quantity> parts) {
        return Stream.concat(Stream.of(total), parts.stream()).toList();
    }

    private static BigDecimal sum(List<Quantity> parts) {
        return parts.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isNearlyAll(BigDecimal sum, Quantity total) {
        return sum.doubleValue() >= NEARLY_ALL * total.low().doubleValue();
    }
}
