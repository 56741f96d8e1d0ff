package vn.bantin.record;

import java.util.List;
import java.util.UUID;

/**
 * The words of an edition that a record rests on.
 *
 * @param block counts the paragraphs of the field from 0
 * @param start where the quote begins in the paragraph, from 0, as a Java string index
 * @param end where it ends, exclusive
 * @param place where the quote begins in the sentence, as {@link Wording} has it
 * @param sentence the sentence that the quote stands in
 */
public record Citation(
        UUID id,
        UUID articleId,
        UUID editionId,
        Passage.Field field,
        int block,
        int start,
        int end,
        int place,
        String quote,
        String sentence) {

    public Wording wording() {
        return new Wording(sentence, quote, place);
    }

    /** Whether other words stand there now. */
    public boolean isChangedIn(List<Passage> passages) {
        return passages.stream()
                .noneMatch(passage -> passage.field() == field && passage.text().contains(sentence));
    }
}
