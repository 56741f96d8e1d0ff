package vn.bantin.rule;

import java.time.LocalDate;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** A new version of a rule, which counts from a day on. */
public record Amendment(
        Rule.Kind kind, int amount, Rule.Unit unit, String document, String article, LocalDate validFrom) {
    public static final int LONGEST_DOCUMENT = 200;

    /** @throws Refusal where the unit does not fit, the amount is none, or the document is missing or too long */
    public Amendment {
        document = PlainText.line(document);
        article = PlainText.line(article);
        if (!kind.takes(unit)) {
            throw new Refusal(AmendmentRule.UNIT_UNFIT);
        }
        if (amount < 1 || amount > unit.most()) {
            throw new Refusal(AmendmentRule.AMOUNT_MALFORMED, unit.most());
        }
        if (document.isEmpty()) {
            throw new Refusal(AmendmentRule.DOCUMENT_MISSING);
        }
        if (document.length() > LONGEST_DOCUMENT || article.length() > LONGEST_DOCUMENT) {
            throw new Refusal(AmendmentRule.DOCUMENT_TOO_LONG, LONGEST_DOCUMENT);
        }
    }
}
