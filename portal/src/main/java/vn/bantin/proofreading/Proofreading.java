package vn.bantin.proofreading;

import java.util.List;
import java.util.stream.Stream;

/** Looks through a manuscript and says what its writer should look at again. */
public final class Proofreading {
    private Proofreading() {}

    /** All remarks in the order of the text; never throws, whatever the text. */
    public static List<Remark> of(Manuscript manuscript, AllowedHosts allowed) {
        return sorted(Stream.concat(blockers(manuscript, allowed), hints(manuscript)));
    }

    /** Those alone that keep the article from going on, without the work of looking for the others. */
    public static List<Remark> blocking(Manuscript manuscript, AllowedHosts allowed) {
        return sorted(blockers(manuscript, allowed));
    }

    private static List<Remark> sorted(Stream<Remark> remarks) {
        return remarks.sorted(Remark.IN_READING_ORDER).toList();
    }

    private static Stream<Remark> blockers(Manuscript manuscript, AllowedHosts allowed) {
        return Stream.concat(
                TextAlternatives.missing(manuscript.pictures()),
                manuscript.runs().stream()
                        .flatMap(run -> Stream.concat(SecrecyMarks.in(run), OutboundLinks.in(run, allowed))));
    }

    private static Stream<Remark> hints(Manuscript manuscript) {
        List<TextRun> runs = manuscript.runs();
        return Stream.concat(HeadingOrder.skipped(runs), runs.stream().flatMap(Proofreading::hintsIn));
    }

    private static Stream<Remark> hintsIn(TextRun run) {
        return Stream.of(
                        LinkTexts.in(run),
                        BrokenLetters.in(run),
                        MisplacedTones.in(run),
                        Misspellings.in(run),
                        DoubledWords.in(run),
                        LongSentences.in(run),
                        WrongSums.in(run))
                .flatMap(remarks -> remarks);
    }
}
