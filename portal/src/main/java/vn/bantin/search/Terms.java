package vn.bantin.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Feeds terms that were worked out beforehand into a field, so that one reading of the text serves all its fields. */
abstract class Terms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int count;
    private int next;

    private Terms(int count) {
        this.count = count;
    }

    @Override
    public final void reset() {
        next = 0;
    }

    @Override
    public final boolean incrementToken() {
        if (next == count) {
            return false;
        }
        clearAttributes();
        term.append(at(next));
        describe(next);
        next++;
        return true;
    }

    abstract String at(int index);

    abstract void describe(int index);

    /** Terms that each count as often as their weight says. */
    static TokenStream weighted(TermList terms) {
        return new Terms(terms.size()) {
            private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

            @Override
            String at(int index) {
                return terms.term(index);
            }

            @Override
            void describe(int index) {
                frequency.setTermFrequency(terms.number(index));
            }
        };
    }

    /** Terms that stand so many positions after the one before them. */
    static TokenStream placed(TermList terms) {
        return new Terms(terms.size()) {
            private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

            @Override
            String at(int index) {
                return terms.term(index);
            }

            @Override
            void describe(int index) {
                step.setPositionIncrement(terms.number(index));
            }
        };
    }
}
