package vn.bantin.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.bantin.vietnamese.InputMethod;
import vn.bantin.vietnamese.MarkRestoring;

/**
 * What a reader may have meant: what raw Telex or VNI stands for, a near spelling of words that the archive does not know,
 * the marks of what was typed without. It is only ever offered where it finds something.
 */
final class DidYouMean {
    /** Looking for what is near a word is dear, and who mistypes more than these is not helped by a guess. */
    private static final int MOST_UNKNOWN = 3;

    private final Finding finding;
    private final MarkRestoring marks;
    private final Scope scope;

    DidYouMean(Finding finding, MarkRestoring marks, Scope scope) {
        this.finding = finding;
        this.marks = marks;
        this.scope = scope;
    }

    /**
     * @param answered how many articles have what was typed
     * @param texts of the best of them
     */
    Optional<String> of(String typed, SearchQuery asked, int answered, Supplier<List<String>> texts)
            throws IOException {
        Optional<String> decoded = decoded(typed, answered);
        if (decoded.isPresent() || !asked.isPlain()) {
            return decoded;
        }
        boolean marked = asked.words().stream().anyMatch(Word::isMarked);
        Optional<String> written = marked ? Optional.empty() : AsWritten.find(asked.words(), texts.get());
        String spelled = nearSpelling(typed);
        String meant = written.orElseGet(() -> marked && spelled.equals(typed) ? typed : marks.restore(spelled));
        boolean helps = !typed.equalsIgnoreCase(meant) && count(meant) > 0;
        return helps ? Optional.of(meant) : Optional.empty();
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

    /** The text with each word that stands in no article replaced by the likeliest one near it. */
    private String nearSpelling(String typed) throws IOException {
        List<Word> words = Words.in(typed).stream().filter(word -> !word.code()).toList();
        if (words.stream().filter(word -> !finding.isKnown(word)).count() > MOST_UNKNOWN) {
            return typed;
        }
        StringBuilder near = new StringBuilder();
        String before = "";
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String after = i + 1 < words.size() ? words.get(i + 1).folded() : "";
            Optional<String> other = finding.isKnown(word) ? Optional.empty() : finding.nearest(word, before, after);
            if (other.isPresent()) {
                near.append(typed, end, word.start()).append(other.get());
                end = word.end();
            }
            before = other.orElse(word.folded());
        }
        return near.append(typed, end, typed.length()).toString();
    }
}
