package vn.bantin.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.record.campaign.CampaignRule;
import vn.bantin.record.campaign.Entry;
import vn.bantin.record.campaign.Posting;
import vn.bantin.record.campaign.Promise;

/**
 * What stands in the fields of a form that adds an entry to a ledger.
 *
 * @param key by which a form that is sent twice is known; each form that is shown has its own
 */
public record PostingForm(
        Entry.Kind kind,
        UUID key,
        String day,
        Entry.Matter matter,
        String item,
        String quantity,
        String unit,
        String value,
        String party,
        boolean anonymous,
        String note,
        String promise) {

    static PostingForm empty(Entry.Kind kind, LocalDate today) {
        return new PostingForm(
                kind, Ids.next(), today.toString(), Entry.Matter.MONEY, "", "", "", "", "", false, "", "");
    }

    /** What was typed, in a form that may be sent again. */
    static PostingForm of(Form form) {
        return new PostingForm(
                chosen(Entry.Kind.values(), form.text("kind")),
                Ids.next(),
                form.text("day"),
                chosen(Entry.Matter.values(), form.text("matter")),
                form.text("item"),
                form.text("quantity"),
                form.text("unit"),
                form.text("value"),
                form.text("party"),
                form.has("anonymous"),
                form.text("note"),
                form.text("promise"));
    }

    /** The first of them where none was chosen: a promise, money. */
    private static <E extends Enum<E>> E chosen(E[] choices, String name) {
        return Arrays.stream(choices)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(choices[0]);
    }

    /** @throws vn.bantin.kit.text.Refusal where something is missing or cannot be read */
    Posting posting(LocalDate today) {
        Posting posting = Posting.read(kind, day, matter, item, quantity, unit, value, party, anonymous, note, today);
        return isReceiving() && !promise.isBlank() ? posting.keeping(promised()) : posting;
    }

    private int promised() {
        return CampaignPage.number(promise).orElseThrow(() -> new Refusal(CampaignRule.PROMISE_NOT_OPEN));
    }

    public boolean isReceiving() {
        return kind == Entry.Kind.RECEIVED;
    }

    public boolean isFor(Promise offered) {
        return Integer.toString(offered.entry().number()).equals(promise.strip());
    }

    public boolean isGiving() {
        return kind == Entry.Kind.GIVEN;
    }

    /** The id of a field, which differs from form to form. */
    public String id(String field) {
        return field + "-" + kind.key();
    }

    public Entry.Matter[] matters() {
        return Entry.Matter.values();
    }

    public int longestLine() {
        return Posting.LONGEST_LINE;
    }

    public int longestNote() {
        return Posting.LONGEST_NOTE;
    }
}
