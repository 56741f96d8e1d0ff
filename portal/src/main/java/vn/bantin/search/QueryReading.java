package vn.bantin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.bantin.kit.text.PlainText;

/**
 * Reads what was typed into the search field: words, "phrases", -unwanted, {@code chuyên mục:}, {@code tác giả:},
 * {@code từ:}, {@code đến:}, {@code năm:}, with marks or without. Whatever is none of these is words; only a limit that cannot
 * be read is kept apart, to be asked for again.
 */
final class QueryReading {
    /** A reader types a line; a robot may send a book. */
    static final int MOST_CHARACTERS = 1_000;

    private static final int MOST_WORDS = 64;
    private static final int MOST_PHRASES = 8;

    /** The hyphen of the keyboard, and what phones and word processors make of it. */
    static final String MINUS = "[-–−]";

    private static final Pattern PHRASE = Pattern.compile("(" + MINUS + "?)[\"“”„«]([^\"“”„«»]*)[\"“”»]");
    private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]");
    private static final Pattern UNWANTED = Pattern.compile(MINUS + ".+");
    private static final Pattern TOKEN = Pattern.compile("\\S+");

    private final String text;
    private final LimitReading limits;
    private final List<Word> words = new ArrayList<>();
    private final List<List<Word>> phrases = new ArrayList<>();
    private final List<List<Word>> unwanted = new ArrayList<>();
    private final List<TypedLimit> typedLimits = new ArrayList<>();
    private int at;

    /** Which names the index knows, so that a name of several words needs no quotation marks. */
    interface Known {
        boolean section(String slug);

        boolean byline(String folded);
    }

    private QueryReading(String text, Known known) {
        this.text = text;
        this.limits = new LimitReading(text, known);
    }

    static SearchQuery read(String typed, Known known) {
        String line = PlainText.line(typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS)));
        return new QueryReading(line, known).read();
    }

    private SearchQuery read() {
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
            } else if (!readPhrase() && !readLimit()) {
                readToken();
            }
        }
        return new SearchQuery(
                words.stream().limit(MOST_WORDS).toList(),
                phrases.stream().limit(MOST_PHRASES).toList(),
                unwanted.stream().limit(MOST_PHRASES).toList(),
                typedLimits);
    }

    private boolean readPhrase() {
        Optional<Matcher> phrase = next(PHRASE);
        phrase.ifPresent(found -> add(found.group(2), found.group(1).isEmpty() ? phrases : unwanted));
        return phrase.isPresent();
    }

    /** A phrase is looked up word by word, so the parts of a code serve and the whole is left out. */
    private static void add(String phrase, List<List<Word>> list) {
        List<Word> parts = Words.in(phrase).stream()
                .filter(word -> !word.code())
                .limit(MOST_WORDS)
                .toList();
        if (!parts.isEmpty()) {
            list.add(parts);
        }
    }

    private boolean readLimit() {
        Optional<TypedLimit> limit = limits.at(at);
        limit.ifPresent(found -> {
            typedLimits.add(found);
            at += found.text().length();
        });
        return limit.isPresent();
    }

    private void readToken() {
        String token = next(TOKEN).orElseThrow().group();
        boolean isUnwanted = UNWANTED.matcher(token).matches();
        int quote = isUnwanted ? -1 : firstQuote(token);
        if (quote > 0) {
            at -= token.length() - quote;
            token = token.substring(0, quote);
        }
        if (isUnwanted) {
            add(token, unwanted);
        } else {
            words.addAll(wanted(Words.in(token)));
        }
    }

    private static int firstQuote(String token) {
        Matcher quote = QUOTE.matcher(token);
        return quote.find() ? quote.start() : -1;
    }

    /** A code is asked for whole: what it is made of is not asked for beside it, and neither is an amount's unit. */
    private static List<Word> wanted(List<Word> words) {
        List<Word> wanted = new ArrayList<>();
        int end = 0;
        for (Word word : words) {
            if (word.start() >= end) {
                wanted.add(word);
                end = word.end();
            }
        }
        return wanted;
    }

    private Optional<Matcher> next(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }
}
