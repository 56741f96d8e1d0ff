package vn.bantin.record.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a campaign's ledger.
 *
 * @param number its number in the ledger
 * @param quantity of goods, or days of work; null for money
 * @param value in đồng
 * @param reverses the number of the line that it takes back; null where it takes back none
 * @param reversedBy the number of the line that takes it back; null where none does
 * @param keeps the number of the promise that it keeps, or no longer keeps if it takes back one; null where it names none
 * @param confirmed by whom and when; null while it waits
 */
public record Entry(
        int number,
        Kind kind,
        LocalDate day,
        Matter matter,
        String item,
        @Nullable BigDecimal quantity,
        String unit,
        long value,
        String party,
        boolean anonymous,
        String note,
        @Nullable Integer reverses,
        @Nullable Integer reversedBy,
        @Nullable Integer keeps,
        Signature entered,
        @Nullable Signature confirmed) {

    /** What happened. */
    public enum Kind {
        PROMISED,
        RECEIVED,
        GIVEN;

        /** The end of the key of its words in the message files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it was about. */
    public enum Matter {
        MONEY,
        GOODS,
        WORK;

        /** The end of the key of its words in the message files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who did it, and when. */
    public record Signature(UUID accountId, String name, Instant at) {}

    /** Whether it is part of the sums. */
    public boolean counts() {
        return confirmed != null;
    }

    public boolean isReversal() {
        return reverses != null;
    }

    public boolean isReversed() {
        return reversedBy != null;
    }

    /** Whether readers are told who it was; who was written down by mistake is named no more. */
    public boolean isPartyShown() {
        return !anonymous && !isReversal() && !isReversed();
    }

    /** Whether readers see the note: what was bought, not what the keepers tell each other. */
    public boolean isNoteShown() {
        return kind == Kind.GIVEN && !isReversal() && !isReversed();
    }

    /** What it adds to its sum; a line that takes back another takes away. */
    Quantities adds() {
        Quantities typed = new Quantities(quantity == null ? BigDecimal.ZERO : quantity, value);
        return isReversal() ? typed.negated() : typed;
    }

    /** The quantity with its sign, empty for money. */
    public String signedQuantity() {
        return quantity == null ? "" : adds().quantity().toPlainString();
    }

    /** The value with its sign, in đồng. */
    public long signedValue() {
        return adds().value();
    }
}
