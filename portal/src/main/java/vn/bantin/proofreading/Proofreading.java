package vn.bantin.proofreading;

import java.util.List;
import java.util.stream.Stream;

/** Looks through a manuscript and says what its writer should look at again. */
public final class Proofreading {
    private Proofreading() {}

    /** All remarks in the order of the text; never throws, whatever the text. */
    public static List<Remark> of(Manuscript manuscript, AllowedHosts allowed) {
        List<Passage> passages = manuscript.passages();
        return Stream.of(
                        TextAlternatives.missing(manuscript.pictures()),
                        HeadingOrder.skipped(passages),
                        passages.stream().flatMap(passage -> ofOne(passage, allowed)))
                .flatMap(remarks -> remarks)
                .sorted(Remark.IN_READING_ORDER)
                .toList();
    }

    private static Stream<Remark> ofOne(Passage passage, AllowedHosts allowed) {
        return Stream.of(
                        SecrecyMarks.in(passage),
                        OutboundLinks.in(passage, allowed),
                        LinkTexts.in(passage),
                        BrokenLetters.in(passage),
                        MisplacedTones.in(passage),
                        Misspellings.in(passage),
                        DoubledWords.in(passage),
                        LongSentences.in(passage))
                .flatMap(remarks -> remarks);
    }

    /** Of all remarks those that keep the article from going on to review. */
    public static List<Remark> blocking(Manuscript manuscript, AllowedHosts allowed) {
        return of(manuscript, allowed).stream().filter(Remark::blocks).toList();
    }
}
