package vn.bantin.record.campaign;

import java.math.BigDecimal;

/** How many of something and what they are worth in đồng; of money the worth alone. */
public record Quantities(BigDecimal quantity, long value) {
    static final Quantities NONE = new Quantities(BigDecimal.ZERO, 0);

    Quantities plus(Quantities other) {
        return new Quantities(quantity.add(other.quantity), Math.addExact(value, other.value));
    }

    Quantities negated() {
        return new Quantities(quantity.negate(), -value);
    }

    Quantities minus(Quantities other) {
        return plus(other.negated());
    }

    public boolean isZero() {
        return quantity.signum() == 0 && value == 0;
    }
}
