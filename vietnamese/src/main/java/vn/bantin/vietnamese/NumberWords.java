package vn.bantin.vietnamese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers in words, as a sentence says them: hai trăm chín mươi bảy. */
public final class NumberWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final long BILLION = 1_000_000_000;

    /** Three digits of a number and the word that follows them. */
    private record Group(int size, String name) {}

    private static final List<Group> GROUPS =
            List.of(new Group(1_000_000, " triệu"), new Group(1_000, " nghìn"), new Group(1, ""));

    private NumberWords() {}

    /**
     * The number in words, in lower case and NFC: 297 gives {@code hai trăm chín mươi bảy}, 24 {@code hai mươi tư}, -5
     * {@code âm năm}. Every long has its words, and {@link #parse} reads them back.
     *
     * <p>The words are those of the schoolbooks and of the North: linh (not lẻ), nghìn (not ngàn), tỷ. Below the first one
     * a group of three digits is read in full, so that nothing can be misheard: 2019 is {@code hai nghìn không trăm mười
     * chín}, 2.000.300 is {@code hai triệu không nghìn ba trăm}. Zeros at the end are not read. Beyond a thousand million
     * tỷ is said again: {@code bốn nghìn sáu trăm tỷ}, {@code một tỷ tỷ}.
     */
    public static String spell(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        return number < 0 ? "âm " + magnitude(-number) : magnitude(number);
    }

    /** The words of a number above zero, taken as unsigned, for the smallest long has no positive. */
    private static String magnitude(long number) {
        var billions = Long.divideUnsigned(number, BILLION);
        var rest = (int) Long.remainderUnsigned(number, BILLION);
        if (billions == 0) {
            return belowBillion(rest, false);
        }
        return magnitude(billions) + " tỷ" + (rest == 0 ? "" : " " + belowBillion(rest, true));
    }

    private static String belowBillion(int number, boolean continued) {
        var said = new ArrayList<String>();
        var rest = number;
        for (var unit : GROUPS) {
            var group = rest / unit.size();
            var open = continued || !said.isEmpty();
            if (group > 0) {
                said.add(belowThousand(group, open) + unit.name());
            } else if (open && rest > 0) {
                said.add(DIGITS[0] + unit.name());
            }
            rest %= unit.size();
        }
        return String.join(" ", said);
    }

    /** The words of a number from 1 to 999; continued, its hundreds are said even if they are none. */
    static String belowThousand(int number, boolean continued) {
        if (number < 100 && !continued) {
            return belowHundred(number);
        }
        var hundreds = DIGITS[number / 100] + " trăm";
        var rest = number % 100;
        return rest == 0 ? hundreds : hundreds + (rest < 10 ? " linh " : " ") + belowHundred(rest);
    }

    private static String belowHundred(int number) {
        var tens = number / 10;
        var ones = number % 10;
        if (tens == 0) {
            return DIGITS[ones];
        }
        return (tens == 1 ? "mười" : DIGITS[tens] + " mươi") + onesAfter(tens, ones);
    }

    private static String onesAfter(int tens, int ones) {
        return switch (ones) {
            case 0 -> "";
            case 1 -> tens == 1 ? " một" : " mốt";
            case 4 -> tens == 1 ? " bốn" : " tư";
            case 5 -> " lăm";
            default -> " " + DIGITS[ones];
        };
    }

    /**
     * The number that a text of at most 500 characters says, without zeros at the end of its decimals, or empty. The whole
     * text must be one number, in any case and Unicode form, its words one space (or more, or no-break spaces) apart:
     *
     * <ul>
     *   <li>in words: {@code hai mươi tư}, {@code một trăm linh năm}, {@code hai nghìn không trăm mười chín}, {@code hai
     *       chục}, {@code mười ngàn}, {@code hai vạn}, {@code bốn nghìn sáu trăm tỷ}; lẻ, ngàn, tỉ, nhăm, bẩy, rưởi, and bốn or
     *       một after mươi, are read too;
     *   <li>in figures as {@link Numbers#parse} reads them: {@code 30.000.000}, {@code 6,2};
     *   <li>in figures and words: {@code 600 ngàn}, {@code 4,6 nghìn tỷ}, {@code 2 tỷ 300 triệu}, {@code 3 trăm}, {@code 100k};
     *   <li>any of these with rưỡi, half of the last unit: {@code 2 tỷ rưỡi}, {@code hai trăm rưỡi};
     *   <li>any of these after {@code âm}; figures also after {@code -} or {@code +}.
     * </ul>
     *
     * <p>What could be two numbers, or a number and a word, is empty: {@code hai trăm năm} (200 years, or 205?), {@code mười
     * năm}, {@code hai triệu ba trăm} (in speech 2.300.000, in writing 2.000.300; {@code hai triệu không nghìn ba trăm} is
     * read), {@code hai triệu ba}, {@code hai rưỡi}, {@code hai trăm triệu rưỡi}. So are approximations, ranges, ordinals,
     * units, bare {@code nghìn}, {@code triệu} and {@code tỷ}, M and G behind figures (3m is a length, 4G a network), words
     * without their marks, the empty string, and spaces around. {@code trăm} alone is 100.
     */
    public static Optional<BigDecimal> parse(String text) {
        return SpokenNumber.read(text);
    }
}
