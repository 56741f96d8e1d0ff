package vn.bantin.record.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.bantin.extraction.Extraction;
import vn.bantin.extraction.Quantity;
import vn.bantin.extraction.Time;
import vn.bantin.record.Passage;
import vn.bantin.record.Spot;
import vn.bantin.record.Wording;
import vn.bantin.vietnamese.Dates;
import vn.bantin.vietnamese.Period;

/**
 * A figure that rules found in a text; a person says yes, no, or something better.
 *
 * @param name what it may be a figure of
 * @param period the time that its sentence, or one before, speaks of near the number
 */
public record Proposal(Passage passage, Quantity quantity, Passage.Sentence sentence, String name, Period period) {
    private static final Pattern CLAUSE =
            Pattern.compile("[,;:.()]|\\b(?:và|trong đó|với)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARK =
            Pattern.compile("[,;:.()]|\\b(?:và|trong đó)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern JOINT_AT_BEGIN = Pattern.compile(
            "^(?:bên cạnh việc|cùng với việc|phường cũng|với) ",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB_AT_END = Pattern.compile(
            "(?:\\s*\\b(?:ước|đạt|là|có|còn|được|gồm|khoảng|bằng|lên|tăng|giảm|hơn|trên|với|thêm|chỉ|mới|trao|tặng|gói|trồng)\\b){1,6}\\s*$",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    /** Where a sentence names no time of its own, that of one before it. */
    public static List<Proposal> in(List<Passage> passages, Instant published) {
        LocalDate day = LocalDate.ofInstant(published, Dates.ZONE);
        Period period = new Period(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
        List<Proposal> proposals = new ArrayList<>();
        for (Passage passage : Passage.readable(passages)) {
            if (passage.field() == Passage.Field.CAPTION) {
                continue;
            }
            Extraction found = Extraction.of(passage.text(), day);
            List<Passage.Sentence> sentences = passage.sentences();
            for (Quantity quantity : found.quantities()) {
                if (quantity.value().isEmpty()) {
                    continue;
                }
                Passage.Sentence sentence = around(quantity, sentences);
                period = periodOf(passage, quantity, sentence, found.times()).orElse(period);
                proposals.add(new Proposal(passage, quantity, sentence, name(passage, quantity), period));
            }
        }
        return proposals;
    }

    private static Passage.Sentence around(Quantity quantity, List<Passage.Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.holds(quantity.span().start()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Period> periodOf(
            Passage passage, Quantity quantity, Passage.Sentence sentence, List<Time> times) {
        List<Time> said = times.stream()
                .filter(time -> sentence.holds(time.span().start()))
                .filter(time -> !time.span().equals(quantity.span()))
                .toList();
        return NearestPeriod.of(passage.text(), quantity.span(), said);
    }

    /** What is counted; of money and shares the words around the number, up to the marks on either side. */
    private static String name(Passage passage, Quantity quantity) {
        String words = quantity.kind() == Quantity.Kind.COUNT || quantity.outOf() != null
                ? "số " + quantity.unit().toLowerCase(Locale.ROOT)
                : around(passage.text(), quantity);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String around(String text, Quantity quantity) {
        String[] before = CLAUSE.split(text.substring(0, quantity.span().start()), -1);
        String clause = before[before.length - 1];
        String head = VERB_AT_END
                .matcher(JOINT_AT_BEGIN.matcher(clause.strip()).replaceFirst(""))
                .replaceFirst("");
        String behind = MARK.split(text.substring(quantity.span().end()), 2)[0].strip();
        String whole = (quantity.kind() == Quantity.Kind.MONEY ? head + " " + behind : head).strip();
        String named = whole.length() > Entry.LONGEST_NAME ? head : whole;
        return named.isBlank() || named.length() > Entry.LONGEST_NAME ? nameless(quantity) : named;
    }

    private static String nameless(Quantity quantity) {
        return switch (quantity.kind()) {
            case PERCENT -> "tỷ lệ";
            case MONEY -> "số tiền";
            case COUNT, RATIO, MEASURE, DURATION -> "số " + quantity.unit();
        };
    }

    /** Where its number stands. */
    public Spot spot() {
        return new Spot(
                passage.field(),
                passage.block(),
                quantity.span().start(),
                quantity.span().end(),
                quote());
    }

    /** The words of the number. */
    public String quote() {
        return passage.text().substring(quantity.span().start(), quantity.span().end());
    }

    /** The words of the number in their sentence. */
    public Wording wording() {
        return new Wording(sentence.text(), quote(), quantity.span().start() - sentence.start());
    }

    /** What it is counted in, with what it is for each of. */
    public String measure() {
        return quantity.unit() + (quantity.per().isEmpty() ? "" : "/" + quantity.per());
    }

    /** Of a share of the plan, the plan is a hundred. */
    public boolean isOfPlan() {
        return quantity.kind() == Quantity.Kind.PERCENT
                && quantity.base().matches("(?iu)(?:kế hoạch|dự toán|chỉ tiêu).*");
    }
}
