package vn.bantin.reader;

import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.web.Request;

/** Words that somebody typed into a form that looks for something. */
final class TypedText {
    private static final int MOST_LETTERS = 200;

    private TypedText() {}

    /** A line of at most 200 letters; empty where nothing was typed. */
    static String of(Request request, String name) {
        String line = PlainText.line(request.query(name).orElse(""));
        return line.substring(0, Math.min(line.length(), MOST_LETTERS));
    }
}
