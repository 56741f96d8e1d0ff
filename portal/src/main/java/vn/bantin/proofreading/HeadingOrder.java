package vn.bantin.proofreading;

import java.util.List;
import java.util.stream.Stream;

/** Headings go down one level at a time, so that those who hear a page can tell what belongs to what. */
final class HeadingOrder {
    /** The title of the article is the one heading of level 1. */
    private static final int LEVEL_OF_TITLE = 1;

    private HeadingOrder() {}

    static Stream<Remark> skipped(List<TextRun> runs) {
        List<TextRun> headings = runs.stream().filter(run -> run.level() > 0).toList();
        return Stream.iterate(0, at -> at < headings.size(), at -> at + 1)
                .flatMap(at -> skipped(
                        headings.get(at),
                        at == 0 ? LEVEL_OF_TITLE : headings.get(at - 1).level()));
    }

    private static Stream<Remark> skipped(TextRun heading, int levelBefore) {
        int deepest = levelBefore + 1;
        return heading.level() <= deepest
                ? Stream.empty()
                : Stream.of(
                        heading.remark(Check.HEADING_SKIPPED, 0, heading.text().length(), heading.level(), deepest));
    }
}
