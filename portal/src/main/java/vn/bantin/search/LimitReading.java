package vn.bantin.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.Folding;
import vn.bantin.vietnamese.Period;
import vn.bantin.vietnamese.Slug;

/** Reads one limit where it stands in a query: {@code chuyên mục:}, {@code tác giả:}, {@code từ:}, {@code đến:}, {@code năm:}. */
final class LimitReading {
    private static final int LONGEST_NAME = 6;

    /** As {@code 6 tháng đầu năm 2019}. */
    private static final int LONGEST_PERIOD = 5;

    private static final String COLON = " ?: ?";
    private static final String MARKED_TIME = "(?:từ(?: ngày)?|đến(?: ngày)?|năm)";
    private static final String ANY_TIME =
            "(?:từ(?: ngày)?|đến(?: ngày)?|năm|tu(?: ngay)?|den(?: ngay)?|nam|from|to|year)";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MINUS = Pattern.compile(QueryReading.MINUS);
    private static final Pattern SECTION = Pattern.compile("(?:chuyên[ -]?mục|chuyen[ -]?muc|section)" + COLON, FLAGS);
    private static final Pattern BYLINE =
            Pattern.compile("(?:tác[ -]?giả|tac[ -]?gia|bút[ -]?danh|but[ -]?danh|author)" + COLON, FLAGS);
    private static final Pattern FROM = Pattern.compile("(?:từ|từ ngày|tu|tu ngay|from)" + COLON, FLAGS);
    private static final Pattern TO = Pattern.compile("(?:đến|đến ngày|den|den ngay|to)" + COLON, FLAGS);
    private static final Pattern YEAR = Pattern.compile("(?:năm|nam|year)" + COLON, FLAGS);
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«]([^\"“”„«»]*)[\"“”»]");

    /**
     * What was meant as a time and is none: whatever stands right after {@code từ:}, or has a digit. So "Việt Nam: đất nước"
     * stays words.
     */
    private static final Pattern NO_TIME = Pattern.compile(
            "(?:" + MARKED_TIME + " ?:(?!" + ANY_TIME + " ?:)\\S+|" + ANY_TIME + COLON + "(?!" + ANY_TIME
                    + " ?:)\\S*\\d\\S*)",
            FLAGS);

    private final String text;
    private final QueryReading.Known known;
    private int at;

    LimitReading(String text, QueryReading.Known known) {
        this.text = text;
        this.known = known;
    }

    /** The limit that begins at this place; empty where none does, or where nothing follows its colon. */
    Optional<TypedLimit> at(int start) {
        at = start;
        boolean unwanted = next(MINUS).isPresent();
        Optional<Limits> limits = section()
                .or(this::byline)
                .or(() -> period(YEAR, year -> limits(year.first(), year.last())))
                .or(() -> period(FROM, day -> limits(day.first(), null)))
                .or(() -> period(TO, day -> limits(null, day.last())));
        return limits.isPresent() || next(NO_TIME).isPresent()
                ? Optional.of(new TypedLimit(text.substring(start, at), unwanted, limits.orElse(null)))
                : Optional.empty();
    }

    private static Limits limits(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Limits(null, null, from, to);
    }

    private Optional<Limits> section() {
        return name(SECTION, name -> known.section(Slug.of(name)))
                .map(name -> new Limits(Slug.of(name), null, null, null));
    }

    private Optional<Limits> byline() {
        return name(BYLINE, name -> known.byline(Folding.key(name))).map(name -> new Limits(null, name, null, null));
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
        Optional<Matcher> quoted = next(QUOTED);
        if (quoted.isPresent()) {
            return quoted.get().group(1);
        }
        String[] tokens = text.substring(at).split(" ", LONGEST_NAME + 1);
        for (int count = Math.min(LONGEST_NAME, tokens.length); count > 0; count--) {
            String name = joined(tokens, count);
            if (count == 1 || isKnown.test(name)) {
                at += name.length();
                return name;
            }
        }
        return "";
    }

    private static String joined(String[] tokens, int count) {
        return String.join(" ", List.of(tokens).subList(0, count));
    }

    /** The longest run of words after {@code từ:} that is a day, a month, a year … */
    private Optional<Limits> period(Pattern before, Function<Period, Limits> meaning) {
        int start = at;
        if (next(before).isPresent()) {
            String[] tokens = text.substring(at).split(" ", LONGEST_PERIOD + 1);
            for (int count = Math.min(LONGEST_PERIOD, tokens.length); count > 0; count--) {
                String typed = joined(tokens, count);
                Optional<Period> period = Period.parse(withoutStop(typed));
                if (period.isPresent()) {
                    at += typed.length();
                    return period.map(meaning);
                }
            }
        }
        at = start;
        return Optional.empty();
    }

    private static String withoutStop(String typed) {
        return typed.endsWith(",") || typed.endsWith(".") || typed.endsWith(";")
                ? typed.substring(0, typed.length() - 1)
                : typed;
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
