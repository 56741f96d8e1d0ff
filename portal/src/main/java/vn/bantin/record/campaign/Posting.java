package vn.bantin.record.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Refusal;

/**
 * An entry of a ledger as somebody typed it, read and found right.
 *
 * @param quantity of goods, or days of work; null for money
 * @param value in đồng; nothing only for work that nobody put a price on
 * @param party the donor, or the group that it was given to
 * @param anonymous whether readers are not told the donor's name
 * @param keeps the number of the promise that it keeps; null where it names none
 */
public record Posting(
        Entry.Kind kind,
        LocalDate day,
        Entry.Matter matter,
        String item,
        @Nullable BigDecimal quantity,
        String unit,
        long value,
        String party,
        boolean anonymous,
        String note,
        @Nullable Integer keeps) {
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_NOTE = 500;

    /**
     * Reads what was typed; what is not asked of this matter is of no account.
     *
     * @param today nothing was received or given in the future
     * @throws Refusal with the sentence that says what to do
     */
    public static Posting read(
            Entry.Kind kind,
            String day,
            Entry.Matter matter,
            String item,
            String quantity,
            String unit,
            String value,
            String party,
            boolean anonymous,
            String note,
            LocalDate today) {
        boolean isGoods = matter == Entry.Matter.GOODS;
        boolean isUnnamed = anonymous && kind != Entry.Kind.GIVEN;
        Posting posting = new Posting(
                kind,
                Typed.day(day),
                matter,
                isGoods ? Typed.line(item, LONGEST_LINE, CampaignRule.ITEM_MISSING) : "",
                matter == Entry.Matter.MONEY ? null : Typed.quantity(quantity),
                isGoods ? Typed.line(unit, LONGEST_LINE, CampaignRule.UNIT_MISSING) : "",
                matter == Entry.Matter.WORK && value.isBlank() ? 0 : Typed.amount(value),
                isUnnamed ? Typed.line(party, LONGEST_LINE) : party(kind, party),
                isUnnamed,
                Typed.line(note, LONGEST_NOTE),
                null);
        if (posting.day.isAfter(today)) {
            throw new Refusal(CampaignRule.IN_FUTURE);
        }
        return posting;
    }

    /** The same, received as it was promised in this entry. */
    public Posting keeping(int promise) {
        return new Posting(kind, day, matter, item, quantity, unit, value, party, anonymous, note, promise);
    }

    private static String party(Entry.Kind kind, String typed) {
        return Typed.line(
                typed,
                LONGEST_LINE,
                kind == Entry.Kind.GIVEN ? CampaignRule.GROUP_MISSING : CampaignRule.DONOR_MISSING);
    }
}
