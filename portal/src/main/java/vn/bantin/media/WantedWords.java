package vn.bantin.media;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.bantin.kit.text.PlainText;
import vn.bantin.vietnamese.Folding;

/** What is looked for in a library: each word must stand somewhere in the column {@code folded}, with or without marks. */
record WantedWords(List<String> words) {
    private static final int MOST = 10;

    static WantedWords of(String query) {
        return new WantedWords(Stream.of(folded(query).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    /** Texts as the column keeps them. */
    static String folded(String... texts) {
        return Folding.key(PlainText.line(String.join(" ", texts)));
    }

    /** The end of a WHERE clause. */
    String condition() {
        List<String> conditions = new ArrayList<>();
        for (int number = 0; number < words.size(); number++) {
            conditions.add(" AND folded LIKE :word" + number + " ESCAPE '!'");
        }
        return String.join("", conditions);
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        S bound = statement;
        for (int number = 0; number < words.size(); number++) {
            String literal = words.get(number).replaceAll("[!%_]", "!$0");
            bound = bound.bind("word" + number, "%" + literal + "%");
        }
        return bound;
    }
}
