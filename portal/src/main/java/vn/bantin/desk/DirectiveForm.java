package vn.bantin.desk;

import java.time.LocalDate;
import java.util.Arrays;
import vn.bantin.extraction.Directive.Type;
import vn.bantin.kit.web.Form;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.Entry;
import vn.bantin.record.directive.Words;

/** What stands in the fields of the form that records a directive. */
public record DirectiveForm(
        String type,
        String matter,
        String issuer,
        String post,
        boolean ofParty,
        String issuedOn,
        String addressee,
        String document,
        String due) {

    static DirectiveForm empty(LocalDate today) {
        return new DirectiveForm(Type.ORDER.name(), "", "", "", false, today.toString(), "", "", "");
    }

    static DirectiveForm of(Directive directive) {
        return new DirectiveForm(
                directive.type().name(),
                directive.matter(),
                directive.issuer(),
                directive.post(),
                directive.ofParty(),
                directive.issuedOn().toString(),
                directive.addressee(),
                directive.document(),
                "");
    }

    static DirectiveForm of(Form form) {
        return new DirectiveForm(
                form.text("type"),
                form.text("matter"),
                form.text("issuer"),
                form.text("post"),
                form.has("of_party"),
                form.text("issued_on"),
                form.text("addressee"),
                form.text("document"),
                form.text("due"));
    }

    /** @throws vn.bantin.kit.text.Refusal where something is missing or cannot be read */
    Entry entry(LocalDate today) {
        return Entry.read(kind(), matter, issuer, post, ofParty, issuedOn, addressee, document, due, today);
    }

    /** @throws vn.bantin.kit.text.Refusal where something is missing or cannot be read */
    Words words() {
        return Words.read(kind(), matter, issuer, post, addressee);
    }

    /** What nobody chose is the mildest: nothing becomes an order by itself. */
    private Type kind() {
        return Arrays.stream(Type.values())
                .filter(one -> one.name().equals(type))
                .findFirst()
                .orElse(Type.PROPOSAL);
    }

    public int longestMatter() {
        return Entry.LONGEST_MATTER;
    }

    public int longestLine() {
        return Entry.LONGEST_LINE;
    }

    public Type[] types() {
        return Type.values();
    }
}
