package vn.bantin.record.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bantin.extraction.Directive.Type;
import vn.bantin.kit.text.Refusal;

/**
 * A directive as somebody typed it, read and found right.
 *
 * @param due the date that was said with it; null where none was
 */
public record Entry(
        Type type,
        String matter,
        String issuer,
        String post,
        boolean ofParty,
        LocalDate issuedOn,
        String addressee,
        String document,
        @Nullable LocalDate due) {
    public static final int LONGEST_MATTER = 2_000;
    public static final int LONGEST_LINE = 300;

    /**
     * Reads what was typed.
     *
     * @param today no directive comes from the future
     * @throws Refusal with the sentence that says what to do
     */
    public static Entry read(
            Type type,
            String matter,
            String issuer,
            String post,
            boolean ofParty,
            String issuedOn,
            String addressee,
            String document,
            String due,
            LocalDate today) {
        Entry entry = new Entry(
                type,
                Typed.line(matter, LONGEST_MATTER, DirectiveRule.MATTER_MISSING),
                Typed.line(issuer, LONGEST_LINE, DirectiveRule.ISSUER_MISSING),
                Typed.line(post, LONGEST_LINE),
                ofParty,
                Typed.day(issuedOn),
                Typed.line(addressee, LONGEST_LINE),
                Typed.line(document, LONGEST_LINE),
                due.isBlank() ? null : Typed.lastDay(due));
        if (entry.issuedOn.isAfter(today)) {
            throw new Refusal(DirectiveRule.ISSUED_IN_FUTURE);
        }
        if (entry.due != null && entry.due.isBefore(entry.issuedOn)) {
            throw new Refusal(DirectiveRule.DUE_BEFORE_ISSUE);
        }
        return entry;
    }
}
