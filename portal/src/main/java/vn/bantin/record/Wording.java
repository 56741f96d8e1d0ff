package vn.bantin.record;

/**
 * Words in their sentence.
 *
 * @param place where in the sentence the quote begins, from 0; {@link #ANYWHERE} where that was not kept
 */
public record Wording(String sentence, String quote, int place) {
    static final int ANYWHERE = -1;

    /** Whether both are of the same place of the same sentence. */
    public boolean isSamePlace(Wording other) {
        boolean isUnknown = place == ANYWHERE || other.place == ANYWHERE;
        return sentence.equals(other.sentence) && quote.equals(other.quote) && (isUnknown || place == other.place);
    }
}
