package vn.bantin.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which of the numbers behind a whole are its parts. */
final class Parts {
    private static final Pattern IN_WHICH =
            Pattern.compile("trong đó", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile("[;.] ");
    private static final int MOST_OF_PART = 9;

    private Parts() {}

    /**
     * What the parts may be, the likeliest first: they may end at a semicolon or with their sentence, or stand between semicolons,
     * and behind "trong đó" one part, or several, may be parts of the one before.
     */
    static List<List<Quantity>> readings(String passage, List<Quantity> parts) {
        List<List<Quantity>> readings =
                new ArrayList<>(readingsOf(passage, parts.subList(0, endOfClause(passage, parts))));
        readings.addAll(readingsOf(passage, parts));
        return readings;
    }

    private static int endOfClause(String passage, List<Quantity> parts) {
        return IntStream.range(1, parts.size())
                .filter(at -> END.matcher(before(passage, parts, at)).find())
                .findFirst()
                .orElse(parts.size());
    }

    private static List<List<Quantity>> readingsOf(String passage, List<Quantity> parts) {
        int[] inWhich = IntStream.range(1, parts.size())
                .filter(at -> IN_WHICH.matcher(before(passage, parts, at)).find())
                .toArray();
        List<List<Quantity>> readings = new ArrayList<>();
        if (inWhich.length > 0) {
            readings.add(IntStream.range(0, parts.size())
                    .filter(at -> Arrays.binarySearch(inWhich, at) < 0)
                    .mapToObj(parts::get)
                    .toList());
            for (int from = inWhich[0] + 1; from <= Math.min(parts.size(), inWhich[0] + MOST_OF_PART); from++) {
                readings.add(
                        Stream.concat(parts.subList(0, inWhich[0]).stream(), parts.subList(from, parts.size()).stream())
                                .toList());
            }
        }
        readings.add(parts);
        return readings;
    }

    private static String before(String passage, List<Quantity> parts, int at) {
        return passage.substring(
                parts.get(at - 1).span().end(), parts.get(at).span().start());
    }
}
