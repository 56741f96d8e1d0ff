package vn.bantin.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An address that leads a browser to a sentence of a page and marks it there: the text fragments of the URL, which need no script. */
final class SentenceLink {
    private static final int SHORT = 12;
    private static final int ENDS = 5;

    private SentenceLink() {}

    /** Of a long sentence its first and last words. */
    static String fragment(String sentence) {
        String[] words = sentence.split(" ");
        if (words.length <= SHORT) {
            return "#:~:text=" + encoded(sentence);
        }
        return "#:~:text=" + encoded(String.join(" ", Arrays.copyOf(words, ENDS))) + ","
                + encoded(String.join(" ", Arrays.copyOfRange(words, words.length - ENDS, words.length)));
    }

    /** Commas and hyphens have a meaning of their own there. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
