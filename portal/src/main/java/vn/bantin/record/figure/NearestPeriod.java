package vn.bantin.record.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.bantin.extraction.Span;
import vn.bantin.extraction.Time;
import vn.bantin.vietnamese.Period;

/** Finds the period that a number of a text speaks of. */
final class NearestPeriod {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BEFORE_OTHER =
            Pattern.compile("(?:so với|kế hoạch|dự toán|chỉ tiêu)(?: \\p{L}+){0,6} ?$", FLAGS);
    private static final Pattern COMPARED = Pattern.compile("^cùng kỳ", FLAGS);
    private static final int NEAR = 60;

    private final String text;
    private final Span number;

    private NearestPeriod(String text, Span number) {
        this.text = text;
        this.number = number;
    }

    /**
     * Of the times of its sentence the nearest: rather the number's own than that of a plan or of what it is compared with,
     * rather in the same clause, rather more than a day, rather before the number than behind it.
     */
    static Optional<Period> of(String text, Span number, List<Time> times) {
        NearestPeriod nearest = new NearestPeriod(text, number);
        return times.stream()
                .filter(nearest::isBracketed)
                .findFirst()
                .or(() -> times.stream().min(nearest.order()))
                .map(time -> time.when().period());
    }

    /** Of "cùng kỳ năm trước (40 ca)" the 40 is of that time. */
    private boolean isBracketed(Time time) {
        return time.span().end() <= number.start() && between(time).strip().equals("(");
    }

    private Comparator<Time> order() {
        return Comparator.comparing(this::isOfOther)
                .thenComparing(time -> between(time).contains(";"))
                .thenComparing(NearestPeriod::isDay)
                .thenComparing(time -> between(time).contains(", "))
                .thenComparing(time -> time.span().start() >= number.start())
                .thenComparing(time -> between(time).length());
    }

    private boolean isOfOther(Time time) {
        int start = time.span().start();
        return COMPARED.matcher(text.substring(start, time.span().end())).find()
                || BEFORE_OTHER
                        .matcher(text.substring(Math.max(0, start - NEAR), start))
                        .find();
    }

    private static boolean isDay(Time time) {
        Period period = time.when().period();
        return period.first().equals(period.last());
    }

    /** Nothing where one is within the other. */
    private String between(Time time) {
        int from = Math.min(time.span().end(), number.end());
        int to = Math.max(time.span().start(), number.start());
        return from < to ? text.substring(from, to) : "";
    }
}
