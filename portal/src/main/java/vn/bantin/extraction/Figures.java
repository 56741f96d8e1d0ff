package vn.bantin.extraction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The numbers of a passage with the words around them, in their order.
 *
 * @param all those that each say one value
 * @param ratios those that are so many of so many: 3/5 chỉ tiêu
 */
record Figures(String passage, List<Quantity> all, List<Quantity> ratios) {
    /** Letters before a number that say what it is. */
    private static final int LOOKED_BACK = 72;

    private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

    static Figures of(String passage) {
        List<Quantity> quantities = Extraction.quantitiesOf(passage, ANY_DAY);
        return new Figures(
                passage,
                quantities.stream()
                        .filter(quantity -> quantity.value().isPresent() && quantity.outOf() == null)
                        .toList(),
                quantities.stream().filter(quantity -> quantity.outOf() != null).toList());
    }

    Quantity get(int at) {
        return all.get(at);
    }

    int size() {
        return all.size();
    }

    String before(Quantity quantity) {
        int start = quantity.span().start();
        return passage.substring(Math.max(0, start - LOOKED_BACK), start);
    }

    /** As {@link #before}, but no further back than the number before it. */
    String clauseBefore(Quantity quantity) {
        int at = all.indexOf(quantity);
        String before = before(quantity);
        int clause =
                at == 0 ? before.length() : between(all.get(at - 1), quantity).length();
        return before.substring(Math.max(0, before.length() - clause));
    }

    String behind(Quantity quantity) {
        return passage.substring(quantity.span().end());
    }

    String between(Quantity first, Quantity second) {
        return passage.substring(first.span().end(), second.span().start());
    }

    static List<Quantity> inOrder(List<Quantity> quantities) {
        return quantities.stream()
                .sorted(Comparator.comparingInt(quantity -> quantity.span().start()))
                .toList();
    }

    /** What is counted or measured, without the words that say more of it: of "căn xây mới", căn. */
    static String head(Quantity quantity) {
        return quantity.unit().split(" ", 2)[0];
    }
}
