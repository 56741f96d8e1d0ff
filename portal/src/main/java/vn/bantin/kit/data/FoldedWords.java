package vn.bantin.kit.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.Query;
import vn.bantin.vietnamese.Folding;

/** Words that somebody looks for in a column of folded text, which need not be typed to their end nor with their marks. */
public record FoldedWords(List<String> words) {
    private static final String BETWEEN = "[^\\p{L}\\p{N}.]+";
    private static final int MOST = 8;

    /** The first eight of what was typed. */
    public static FoldedWords of(String typed) {
        return new FoldedWords(Arrays.stream(Folding.key(typed).split(BETWEEN))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    /** What the column has to hold of a text: its words without marks, a space before each. */
    public static String fold(String text) {
        return " " + Folding.key(text).replaceAll(BETWEEN, " ").strip();
    }

    /** As {@link #fold}, each word once: what a column of a long text has to hold. */
    public static String distinct(String text) {
        return " "
                + Arrays.stream(Folding.key(text).split(BETWEEN))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    /** Whether a text that was folded has them all, as {@link #condition} asks it of a column. */
    public boolean areIn(String folded) {
        return words.stream().allMatch(word -> folded.contains(" " + word));
    }

    /** The end of a WHERE clause: every word begins one of the column's. */
    public String condition(String column) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> " AND " + column + " LIKE :word" + i + " ESCAPE '!'")
                .collect(Collectors.joining());
    }

    /** The query with the parameters of {@link #condition}. */
    public Query bound(Query query) {
        for (int i = 0; i < words.size(); i++) {
            query.bind("word" + i, "% " + words.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        return query;
    }
}
