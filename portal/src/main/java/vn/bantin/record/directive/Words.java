package vn.bantin.record.directive;

import vn.bantin.extraction.Directive.Type;
import vn.bantin.kit.text.Refusal;

/** What a directive says of itself, as somebody typed it; a slip in it can be put right until it is given to somebody. */
public record Words(Type type, String matter, String issuer, String post, String addressee) {

    /**
     * Reads what was typed.
     *
     * @throws Refusal with the sentence that says what to do
     */
    public static Words read(Type type, String matter, String issuer, String post, String addressee) {
        return new Words(
                type,
                Typed.line(matter, Entry.LONGEST_MATTER, DirectiveRule.MATTER_MISSING),
                Typed.line(issuer, Entry.LONGEST_LINE, DirectiveRule.ISSUER_MISSING),
                Typed.line(post, Entry.LONGEST_LINE),
                Typed.line(addressee, Entry.LONGEST_LINE));
    }

    static Words of(Directive directive) {
        return new Words(
                directive.type(), directive.matter(), directive.issuer(), directive.post(), directive.addressee());
    }
}
