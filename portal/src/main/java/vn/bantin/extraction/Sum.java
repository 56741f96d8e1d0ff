package vn.bantin.extraction;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers of a text that should agree, and do not.
 *
 * @param quantities the numbers, in the order of the text
 * @param said what the text says that comes of it: a total, a share in hundredths
 * @param reckoned what comes of the others; below zero where what should have grown fell, or the other way round
 */
public record Sum(Kind kind, List<Quantity> quantities, BigDecimal said, BigDecimal reckoned) {

    /** Why numbers should agree. */
    public enum Kind {
        /** So many at such a price cost so much. */
        PRODUCT,
        /** Parts make a whole. */
        TOTAL,
        /** A result is a share of its plan. */
        SHARE,
        /** How much more it is now than it was. */
        GROWTH,
        /** How much less it is now than it was. */
        FALL
    }

    public Sum {
        quantities = List.copyOf(quantities);
    }

    /** The same in a text that has so many letters more before it. */
    Sum movedBy(int letters) {
        return new Sum(
                kind,
                quantities.stream().map(quantity -> quantity.movedBy(letters)).toList(),
                said,
                reckoned);
    }

    /** From the first to the last of the numbers. */
    public Span span() {
        return quantities.getFirst().span().to(quantities.getLast().span());
    }
}
