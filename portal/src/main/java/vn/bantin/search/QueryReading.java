package vn.bantin.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.PlainText;
import vn.bantin.vietnamese.Folding;
import vn.bantin.vietnamese.Period;
import vn.bantin.vietnamese.Slug;

/**
 * Reads what was typed into the search field: words, "phrases", -unwanted, {@code chuyên mục:}, {@code tác giả:},
 * {@code từ:}, {@code đến:}, {@code năm:}, with marks or without. Whatever is none of these is words; nothing is refused.
 */
final class QueryReading {
    /** A reader types a line; a robot may send a book. */
    static final int MOST_CHARACTERS = 1_000;

    private static final int MOST_WORDS = 64;
    private static final int MOST_PHRASES = 8;
    private static final int LONGEST_NAME = 6;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PHRASE = Pattern.compile("(-?)[\"“”„«]([^\"“”„«»]*)[\"“”»]");
    private static final Pattern SECTION = Pattern.compile("(?:chuyên[ -]?mục|chuyen[ -]?muc|section) ?: ?", FLAGS);
    private static final Pattern BYLINE =
            Pattern.compile("(?:tác[ -]?giả|tac[ -]?gia|bút[ -]?danh|but[ -]?danh|author) ?: ?", FLAGS);
    private static final Pattern FROM = Pattern.compile("(?:từ|từ ngày|tu|tu ngay|from) ?: ?", FLAGS);
    private static final Pattern TO = Pattern.compile("(?:đến|đến ngày|den|den ngay|to) ?: ?", FLAGS);
    private static final Pattern YEAR = Pattern.compile("(?:năm|nam|year) ?: ?", FLAGS);
    private static final Pattern TOKEN = Pattern.compile("\\S+");

    private final String text;
    private final Known known;
    private final List<Word> words = new ArrayList<>();
    private final List<List<Word>> phrases = new ArrayList<>();
    private final List<List<Word>> unwanted = new ArrayList<>();
    private @Nullable String section;
    private @Nullable String byline;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private int at;

    /** Which names the index knows, so that a name of several words needs no quotation marks. */
    interface Known {
        boolean section(String slug);

        boolean byline(String folded);
    }

    private QueryReading(String text, Known known) {
        this.text = text;
        this.known = known;
    }

    static SearchQuery read(String typed, Known known) {
        String line = PlainText.line(typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS)));
        return new QueryReading(line, known).read();
    }

    private SearchQuery read() {
        while (at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
            } else if (!readPhrase() && !readSection() && !readByline() && !readDates()) {
                readToken();
            }
        }
        return new SearchQuery(
                words.stream().limit(MOST_WORDS).toList(),
                phrases.stream().limit(MOST_PHRASES).toList(),
                unwanted.stream().limit(MOST_PHRASES).toList(),
                new Limits(section, byline, from, to));
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

    private boolean readSection() {
        return name(SECTION, name -> known.section(Slug.of(name)))
                .map(name -> section = Slug.of(name))
                .isPresent();
    }

    private boolean readByline() {
        return name(BYLINE, name -> known.byline(Folding.key(name)))
                .map(name -> byline = name)
                .isPresent();
    }

    /** The name after a word such as {@code tác giả:}; where none follows, the word is a word like others. */
    private Optional<String> name(Pattern before, Predicate<String> isKnown) {
        int start = at;
        Optional<String> name = next(before).map(found -> name(isKnown)).filter(found -> !found.isBlank());
        if (name.isEmpty()) {
            at = start;
        }
        return name;
    }

    /** What is quoted, else the longest run of words that is a name, else one word. */
    private String name(Predicate<String> isKnown) {
        Optional<Matcher> quoted = next(PHRASE);
        if (quoted.isPresent()) {
            return quoted.get().group(2);
        }
        String[] tokens = text.substring(at).split(" ", LONGEST_NAME + 1);
        for (int count = Math.min(LONGEST_NAME, tokens.length); count > 0; count--) {
            String name = String.join(" ", List.of(tokens).subList(0, count));
            if (count == 1 || isKnown.test(name)) {
                at += name.length();
                return name;
            }
        }
        return "";
    }

    private boolean readDates() {
        return period(YEAR)
                        .map(period -> {
                            from = period.first();
                            return to = period.last();
                        })
                        .isPresent()
                || period(FROM).map(period -> from = period.first()).isPresent()
                || period(TO).map(period -> to = period.last()).isPresent();
    }

    /** The day, month or year after a word such as {@code từ:}; where none follows, the word is a word like others. */
    private Optional<Period> period(Pattern before) {
        int start = at;
        Optional<Period> period =
                next(before).flatMap(found -> next(TOKEN)).flatMap(found -> Period.parse(found.group()));
        if (period.isEmpty()) {
            at = start;
        }
        return period;
    }

    private void readToken() {
        String token = next(TOKEN).orElseThrow().group();
        int quote = token.startsWith("-") ? -1 : firstQuote(token);
        if (quote > 0) {
            at -= token.length() - quote;
            token = token.substring(0, quote);
        }
        if (token.length() > 1 && token.startsWith("-")) {
            add(token, unwanted);
        } else {
            words.addAll(wanted(Words.in(token)));
        }
    }

    private static int firstQuote(String token) {
        Matcher quote = Pattern.compile("[\"“”„«»]").matcher(token);
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
