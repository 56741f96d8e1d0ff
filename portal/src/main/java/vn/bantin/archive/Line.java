package vn.bantin.archive;

import java.util.List;
import java.util.stream.IntStream;
import vn.bantin.kit.text.PlainText;

/** One line of a captured page, clean, with its number from 1. */
record Line(int number, String text) {

    static List<Line> of(String page) {
        String[] lines = page.split("\\R", -1);
        return IntStream.range(0, lines.length)
                .mapToObj(i -> new Line(i + 1, PlainText.line(lines[i])))
                .toList();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    int words() {
        return text.split(" ").length;
    }

    /** Whether it ends as a sentence does. */
    boolean isSentence() {
        return text.matches(".*[.!?…:;]['\"”’)]?");
    }
}
