package vn.bantin.kit.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was taken out of a text and what was put in, word by word. */
public final class Difference {
    /** A word with the space after it, so that putting all pieces together gives the text; a sign alone is a word too. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+\\s*|[^\\p{L}\\p{M}\\p{N}\\s]\\s*|\\s+");

    private Difference() {}

    /** A run of words that stayed, was taken out or was put in. */
    public record Piece(Kind kind, String text) {}

    /** What became of a piece. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * The pieces in reading order; those that stayed and were removed make {@code before}, those that stayed and were
     * added make {@code after}. By Myers' algorithm, in time of the texts' length times that of their difference.
     */
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
