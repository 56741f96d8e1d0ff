package vn.bantin.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.bantin.kit.text.Excerpt;
import vn.bantin.kit.text.PlainText;
import vn.bantin.vietnamese.MarkRestoring;

/** Answers a reader: by what was typed; if nothing has that, by what was meant; else by what has less of it. */
final class Answering {
    private static final int READ_FOR_SPELLING = 5;

    private final Finding finding;
    private final MarkRestoring marks;
    private final Function<List<Hit>, List<String>> texts;

    /** @param texts gives what stands in some articles, for how they spell what was typed */
    Answering(Finding finding, MarkRestoring marks, Function<List<Hit>, List<String>> texts) {
        this.finding = finding;
        this.marks = marks;
        this.texts = texts;
    }

    Found find(String typed, Scope scope, Window window) throws IOException {
        String line = Excerpt.of(PlainText.line(typed), QueryReading.MOST_CHARACTERS);
        SearchQuery asked = finding.read(line);
        if (!asked.unreadable().isEmpty()) {
            return Found.asTyped(line, asked, Optional.empty(), Demand.STRICT, Answer.NOTHING);
        }
        boolean nothing = asked.isEmpty() && scope.limits().equals(Limits.NONE);
        Answer answer = nothing ? Answer.NOTHING : finding.answer(asked, Demand.STRICT, scope, window);
        Optional<String> meant = new DidYouMean(finding, marks, scope)
                .of(
                        line,
                        asked,
                        answer.total(),
                        other -> texts.apply(
                                other.equals(asked)
                                        ? best(asked, answer, scope, window)
                                        : finding.best(other, scope, READ_FOR_SPELLING)));
        if (answer.total() > 0 || asked.isEmpty()) {
            return Found.asTyped(line, asked, meant, Demand.STRICT, answer);
        }
        return meant.isPresent() ? instead(line, meant.get(), scope, window) : withLess(line, asked, scope, window);
    }

    /** What may have been meant is the same on every page and in every order. */
    private List<Hit> best(SearchQuery asked, Answer answer, Scope scope, Window window) throws IOException {
        return window.beginsWithTheBest(READ_FOR_SPELLING)
                ? answer.hits().stream().limit(READ_FOR_SPELLING).toList()
                : finding.best(asked, scope, READ_FOR_SPELLING);
    }

    private Found instead(String typed, String meant, Scope scope, Window window) throws IOException {
        SearchQuery asked = finding.read(meant);
        Answer answer = finding.answer(asked, Demand.STRICT, scope, window);
        return new Found(
                typed,
                List.of(),
                meant,
                Optional.of(meant),
                asked.isUnlimited(),
                Demand.STRICT,
                answer,
                new Highlighting(asked, Demand.STRICT));
    }

    private Found withLess(String typed, SearchQuery asked, Scope scope, Window window) throws IOException {
        Demand demand = Demand.WITHOUT_MARKS;
        Answer answer = finding.answer(asked, demand, scope, window);
        if (answer.total() == 0) {
            demand = Demand.LOOSE;
            answer = finding.answer(asked, demand, scope, window);
        }
        return Found.asTyped(typed, asked, Optional.empty(), demand, answer);
    }
}
