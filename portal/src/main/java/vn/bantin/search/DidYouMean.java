package vn.bantin.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.bantin.vietnamese.InputMethod;
import vn.bantin.vietnamese.MarkRestoring;

/**
 * What a reader may have meant: what raw Telex or VNI stands for, a near spelling of words that the archive does not know,
 * words that sound alike, the marks of what was typed without. It is only ever offered where it finds something.
 */
final class DidYouMean {
    private final Finding finding;
    private final MarkRestoring marks;
    private final Scope scope;

    DidYouMean(Finding finding, MarkRestoring marks, Scope scope) {
        this.finding = finding;
        this.marks = marks;
        this.scope = scope;
    }

    /** What stands in the articles that answer a query best. */
    interface Texts {
        List<String> of(SearchQuery asked) throws IOException;
    }

    /** @param answered how many articles have what was typed */
    Optional<String> of(String typed, SearchQuery asked, int answered, Texts texts) throws IOException {
        Optional<String> decoded = decoded(typed, answered);
        if (decoded.isPresent() || !asked.isPlain()) {
            return decoded;
        }
        Optional<String> written = answered == 0 ? Optional.empty() : asWritten(asked, texts);
        return written.isPresent() ? ifFound(typed, written.get(), 1) : spelled(typed, asked, answered, texts);
    }

    private static Optional<String> asWritten(SearchQuery asked, Texts texts) throws IOException {
        return isMarked(asked) ? Optional.empty() : AsWritten.find(asked.words(), texts.of(asked));
    }

    private static boolean isMarked(SearchQuery asked) {
        return asked.words().stream().anyMatch(Word::isMarked);
    }

    private Optional<String> spelled(String typed, SearchQuery asked, int answered, Texts texts) throws IOException {
        NearSpelling spelling = new NearSpelling(finding, scope);
        String corrected = spelling.corrected(typed);
        if (!corrected.equals(typed)) {
            return withMarks(typed, corrected, 1, texts);
        }
        Optional<String> unconfused = spelling.unconfused(typed);
        Optional<String> better =
                unconfused.isPresent() ? withMarks(typed, unconfused.get(), Math.max(1, answered), texts) : unconfused;
        return better.isPresent() || isMarked(asked) ? better : ifFound(typed, marks.restore(typed), 1);
    }

    /** With the marks that the archive or the language has; without them where nothing has those. */
    private Optional<String> withMarks(String typed, String near, int least, Texts texts) throws IOException {
        String spelled = asWritten(finding.read(near), texts).orElseGet(() -> marks.restore(near));
        Optional<String> marked = ifFound(typed, spelled, least);
        return marked.isPresent() ? marked : ifFound(typed, near, least);
    }

    private Optional<String> ifFound(String typed, String meant, int least) throws IOException {
        return !typed.equalsIgnoreCase(meant) && count(meant) >= least ? Optional.of(meant) : Optional.empty();
    }

    private Optional<String> decoded(String typed, int answered) throws IOException {
        for (InputMethod method : InputMethod.values()) {
            String decoded = method.decodeAll(typed);
            if (!decoded.equals(typed) && count(decoded) > answered) {
                return Optional.of(decoded);
            }
        }
        return Optional.empty();
    }

    private int count(String text) throws IOException {
        return finding.count(finding.read(text), scope);
    }
}
