package vn.bantin.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the times that a text names. */
final class Times {
    private static final Pattern BEFORE_DEADLINE = Pattern.compile(
            "(?:trước|chậm nhất|đến hết|hạn|đến trước)(?: (?:là|ngày|vào)){0,6}\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEHIND = Pattern.compile(
            " (?:(?<back>vừa qua|vừa rồi|năm ngoái|năm trước|mới đây)|(?:sắp )?tới)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A day and a month alone may be a share of something, a class, a street: then a noun follows or a name goes before. */
    private static final Pattern AFTER_BARE_DAY = Pattern.compile(
            "\\s*(?:$|[,.;:)!?…”\"–-]|(?:và|vừa|sắp|tới|là|hằng|hàng|năm|đến)(?!\\p{L}))", Pattern.UNICODE_CASE);

    private static final Pattern BEFORE_OTHER = Pattern.compile(
            "(?:đường|phố|kênh|lớp|số|hẻm|kiệt|ngõ|ngách|nhà|trường|cầu|chợ|đạt|tỷ lệ|khoảng|trên|gần|hơn)\\s+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_WORD_BEFORE = 16;

    private record Candidate(Span span, TimeForms.Form form, Matcher match) {}

    private Times() {}

    static List<Time> in(Words words, LocalDate published) {
        String text = words.text();
        Calendar calendar = new Calendar(published);
        List<Time> times = new ArrayList<>();
        for (Candidate candidate : apart(candidates(words))) {
            candidate
                    .form()
                    .meant(new TimeReading(candidate.match(), calendar, side(text, candidate.span())))
                    .ifPresent(when -> {
                        times.add(new Time(candidate.span(), when));
                        calendar.passed(when);
                    });
        }
        return times;
    }

    private static List<Candidate> candidates(Words words) {
        String text = words.text();
        List<Candidate> candidates = new ArrayList<>();
        for (TimeForms.Form form : TimeForms.ALL) {
            Matcher match = form.pattern().matcher(text);
            int from = 0;
            while (match.find(from)) {
                Span span = new Span(match.start(), match.end());
                if (!form.bare() || isDayAlone(words, text, span)) {
                    Matcher kept = form.pattern().matcher(text);
                    kept.find(match.start());
                    candidates.add(new Candidate(span, form, kept));
                }
                from = match.end();
            }
        }
        return candidates;
    }

    private static boolean isDayAlone(Words words, String text, Span span) {
        String date = span.of(text);
        int next = words.from(span.end());
        boolean phraseEnds =
                words.isSpaced(next) && NounPhrase.kept(words, next) == 0 && NounPhrase.endsAt(words, next);
        return date.matches(".*\\d{4}|0\\d.*|.*/0\\d")
                || (phraseEnds
                                || AFTER_BARE_DAY
                                        .matcher(text)
                                        .region(span.end(), text.length())
                                        .lookingAt())
                        && !BEFORE_OTHER
                                .matcher(text.substring(Math.max(0, span.start() - LONGEST_WORD_BEFORE), span.start()))
                                .find();
    }

    /** The first and longest of those that lie across each other. */
    private static List<Candidate> apart(List<Candidate> candidates) {
        candidates.sort(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.span().start())
                .thenComparing(candidate -> -candidate.span().end()));
        List<Candidate> apart = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (apart.isEmpty()
                    || apart.getLast().span().end() <= candidate.span().start()) {
                apart.add(candidate);
            }
        }
        return apart;
    }

    /** What goes before may make a deadline of a day; what follows may say that it has passed. */
    private static Calendar.Side side(String text, Span span) {
        Matcher behind = BEHIND.matcher(text).region(span.end(), text.length());
        if (behind.lookingAt()) {
            return behind.group("back") == null ? Calendar.Side.AHEAD : Calendar.Side.BACK;
        }
        boolean isDeadline = BEFORE_DEADLINE
                .matcher(text.substring(Math.max(0, span.start() - 40), span.start()))
                .find();
        return isDeadline ? Calendar.Side.AHEAD : Calendar.Side.EITHER;
    }
}
