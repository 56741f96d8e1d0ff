package vn.bantin.desk;

import java.util.List;
import vn.bantin.article.Content;
import vn.bantin.manuscript.LegacyPassages;

/** Text from before Unicode in the fields of an edition, and the same in Unicode. */
final class OldLetters {
    private OldLetters() {}

    static LegacyPassages in(Content content) {
        return LegacyPassages.in(content.text(), List.of(content.title(), content.lead(), content.addendum()));
    }

    static Content decoded(Content content, LegacyPassages passages) {
        return new Content(
                passages.decoded(content.title()),
                content.dateline(),
                passages.decoded(content.lead()),
                passages.decoded(content.text()),
                content.illustration(),
                passages.decoded(content.addendum()),
                content.byline());
    }
}
