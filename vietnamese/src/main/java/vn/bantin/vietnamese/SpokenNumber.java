package vn.bantin.vietnamese;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The reader behind {@link NumberWords#parse}. A number is a group below a thousand, or figures; or, cut at its largest
 * unit, what stands before the unit times the unit, plus what stands behind it.
 */
final class SpokenNumber {
    private static final int LONGEST = 500;
    private static final Pattern GAP = Pattern.compile("[ \u00A0]+");
    private static final Pattern SIGNED = Pattern.compile("(âm |- ?(?=\\d)|\\+ ?(?=\\d))?+(.*)");
    private static final Pattern THOUSANDS_AS_K = Pattern.compile("(?<=\\d)k$");
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");

    private static final Map<String, String> OTHER_WORDS =
            Map.of("lẻ", "linh", "ngàn", "nghìn", "tỉ", "tỷ", "nhăm", "lăm", "bẩy", "bảy", "rưởi", "rưỡi");

    private record Unit(String word, BigDecimal value) {
        static Unit of(String word, int zeros) {
            return new Unit(word, BigDecimal.TEN.pow(zeros));
        }
    }

    private static final Unit HUNDRED = Unit.of("trăm", 2);
    private static final Unit THOUSAND = Unit.of("nghìn", 3);
    private static final Unit BILLION = Unit.of("tỷ", 9);
    private static final List<Unit> LARGEST_FIRST = List.of(BILLION, Unit.of("triệu", 6), Unit.of("vạn", 4), THOUSAND);

    private static final Map<String, Integer> ALONE = Map.of("không", 0, "trăm", 100);

    /** The groups as the speller says them at the start of a number, and tens and hundreds counted by chục. */
    private static final Map<String, Integer> GROUPS = groups();

    /** Groups below one hundred as they are said within a number: không trăm linh năm, linh năm, không trăm mười. */
    private static final Map<String, Integer> FILLED_GROUPS = filledGroups();

    private SpokenNumber() {}

    private static Map<String, Integer> groups() {
        var groups = new HashMap<String, Integer>();
        for (var number = 1; number < 1000; number++) {
            var words = NumberWords.belowThousand(number, false);
            groups.put(words, number);
            if (number % 10 == 0) {
                groups.put(words.replace("mươi", "chục"), number);
            }
        }
        for (var digit = 1; digit < 10; digit++) {
            groups.put(digit + " trăm", 100 * digit);
            groups.put(digit + " chục", 10 * digit);
        }
        groups.put("một chục", 10);
        return Map.copyOf(groups);
    }

    private static Map<String, Integer> filledGroups() {
        var groups = new HashMap<String, Integer>();
        for (var number = 1; number < 100; number++) {
            var words = NumberWords.belowThousand(number, true);
            groups.put(words, number);
            groups.put(words.replace("không trăm linh", "linh"), number);
        }
        return Map.copyOf(groups);
    }

    static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var signed = SIGNED.matcher(plain(text));
        if (!signed.matches()) {
            return Optional.empty();
        }
        var sign = signed.group(1);
        var words = Stream.of(signed.group(2).split(" ", -1))
                .map(word -> OTHER_WORDS.getOrDefault(word, word))
                .toList();
        return unsigned(words)
                .map(number -> sign == null || sign.startsWith("+") ? number : number.negate())
                .map(SpokenNumber::withoutIdleZeros);
    }

    private static String plain(String text) {
        var spaced = GAP.matcher(Unicode.plain(text)).replaceAll(" ");
        return THOUSANDS_AS_K.matcher(spaced).replaceFirst(" nghìn");
    }

    private static BigDecimal withoutIdleZeros(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Optional<BigDecimal> unsigned(List<String> words) {
        var alone = lookedUp(ALONE, words);
        if (alone.isPresent()) {
            return alone;
        }
        if (Collections.frequency(words, BILLION.word()) > 2 || decimalsAreOutOfPlace(words)) {
            return Optional.empty();
        }
        return words.getLast().equals("rưỡi") ? andAHalf(words.subList(0, words.size() - 1)) : sum(words, true);
    }

    /** Decimals stand in the first figures or nowhere, and then only units may follow: 4,6 nghìn tỷ. */
    private static boolean decimalsAreOutOfPlace(List<String> words) {
        var further = words.subList(1, words.size());
        return further.stream().anyMatch(word -> word.contains(","))
                || (words.getFirst().contains(",") && !further.stream().allMatch(SpokenNumber::isLargeUnit));
    }

    private static boolean isLargeUnit(String word) {
        return LARGEST_FIRST.stream().anyMatch(unit -> unit.word().equals(word));
    }

    /** Half of the last unit more; but two units in a row leave open of which: hai trăm triệu rưỡi. */
    private static Optional<BigDecimal> andAHalf(List<String> words) {
        if (words.size() < 2 || multiplies(words.get(words.size() - 2))) {
            return Optional.empty();
        }
        var half = new BigDecimal("0.5");
        return Stream.concat(LARGEST_FIRST.stream(), Stream.of(HUNDRED))
                .filter(unit -> unit.word().equals(words.getLast()))
                .findFirst()
                .flatMap(unit ->
                        sum(words, true).map(whole -> whole.add(unit.value().multiply(half))));
    }

    private static boolean multiplies(String word) {
        return isLargeUnit(word) || word.equals("trăm") || word.equals("chục");
    }

    private static Optional<BigDecimal> sum(List<String> words, boolean first) {
        return LARGEST_FIRST.stream()
                .filter(unit -> words.contains(unit.word()))
                .findFirst()
                .map(largest -> sumAround(largest, words, first))
                .orElseGet(() -> group(words, first));
    }

    private static Optional<BigDecimal> sumAround(Unit unit, List<String> words, boolean first) {
        var place = words.lastIndexOf(unit.word());
        var before = words.subList(0, place);
        var behind = words.subList(place + 1, words.size());
        if (before.contains(unit.word()) && !unit.equals(BILLION)) {
            return Optional.empty();
        }
        var multiple = sum(before, first).map(unit.value()::multiply);
        return behind.isEmpty()
                ? multiple
                : multiple.flatMap(high -> rest(behind, unit).map(high::add));
    }

    /** What is said behind a unit, and is smaller than it. */
    private static Optional<BigDecimal> rest(List<String> words, Unit unit) {
        var number = words.stream().anyMatch(SpokenNumber::isLargeUnit) ? sum(words, false) : ones(words, unit);
        return number.filter(rest -> rest.signum() > 0 && rest.compareTo(unit.value()) < 0);
    }

    /** The last group. Said right behind thousands it has two or three digits; elsewhere không or linh must open it. */
    private static Optional<BigDecimal> ones(List<String> words, Unit unit) {
        var opened = lookedUp(FILLED_GROUPS, words);
        if (opened.isPresent() || !unit.equals(THOUSAND)) {
            return opened;
        }
        return startsWithDigit(words.getFirst())
                ? group(words, false)
                        .filter(figures ->
                                THREE_DIGITS.matcher(words.getFirst()).matches())
                : group(words, false).filter(number -> number.compareTo(BigDecimal.TEN) >= 0);
    }

    private static Optional<BigDecimal> group(List<String> words, boolean first) {
        if (words.size() == 1 && startsWithDigit(words.getFirst())) {
            return Numbers.parse(words.getFirst());
        }
        if (first) {
            return lookedUp(GROUPS, words);
        }
        return words.equals(List.of("không"))
                ? Optional.of(BigDecimal.ZERO)
                : lookedUp(FILLED_GROUPS, words).or(() -> lookedUp(GROUPS, words));
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    private static Optional<BigDecimal> lookedUp(Map<String, Integer> groups, List<String> words) {
        var schoolbook = String.join(" ", words)
                .replace("mươi một", "mươi mốt")
                .replace("mươi bốn", "mươi tư")
                .replace("mười tư", "mười bốn")
                .replace("linh tư", "linh bốn");
        return Optional.ofNullable(groups.get(schoolbook)).map(BigDecimal::valueOf);
    }
}
