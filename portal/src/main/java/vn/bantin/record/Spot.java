package vn.bantin.record;

import java.util.Optional;
import vn.bantin.article.Edition;
import vn.bantin.kit.data.Ids;

/**
 * Where the words stand that something is to rest on.
 *
 * @param block counts the paragraphs of the field from 0
 * @param start where the quote begins in the paragraph, from 0, as a Java string index
 * @param end where it ends, exclusive
 */
public record Spot(Passage.Field field, int block, int start, int end, String quote) {

    /** The words as the edition has them; none where other words stand there: the text may have been saved anew meanwhile. */
    public Optional<Citation> in(Edition edition) {
        return Passage.of(edition.content()).stream()
                .filter(passage -> passage.field() == field && passage.block() == block && standsIn(passage.text()))
                .findFirst()
                .map(passage -> citation(edition, passage.sentenceAt(start)));
    }

    private Citation citation(Edition edition, Passage.Sentence sentence) {
        return new Citation(
                Ids.next(),
                edition.articleId(),
                edition.id(),
                field,
                block,
                start,
                end,
                start - sentence.start(),
                quote,
                sentence.text());
    }

    private boolean standsIn(String text) {
        return 0 <= start
                && start < end
                && end <= text.length()
                && text.substring(start, end).equals(quote);
    }
}
