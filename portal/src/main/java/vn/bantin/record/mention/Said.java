package vn.bantin.record.mention;

import vn.bantin.extraction.Span;
import vn.bantin.record.Passage;
import vn.bantin.record.Spot;
import vn.bantin.record.Wording;

/** Words of a passage in their sentence. */
public record Said(Passage passage, Span span, Passage.Sentence sentence) {

    static Said in(Passage passage, Span span) {
        return new Said(passage, span, passage.sentenceAt(span.start()));
    }

    public String quote() {
        return passage.text().substring(span.start(), span.end());
    }

    /** Where the words stand. */
    public Spot spot() {
        return new Spot(passage.field(), passage.block(), span.start(), span.end(), quote());
    }

    /** As they are known later, also when the text around their sentence has changed. */
    public Wording wording() {
        return new Wording(sentence.text(), quote(), span.start() - sentence.start());
    }

    /** What stands before them in their sentence. */
    public String before() {
        return sentence.before(span.start());
    }

    /** What stands behind them; nothing where the words end their sentence. */
    public String behind() {
        return sentence.behind(span.end());
    }
}
