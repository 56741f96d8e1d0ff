package vn.bantin.proofreading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words typed twice. Vietnamese doubles words on purpose (xa xa, ngày ngày), and one word may end as the next begins (hành
 * vi vi phạm, trở thành thành phố): both are full words. So only two things are pointed out: the little words of grammar,
 * which are not doubled on purpose, and whatever stands three times.
 */
final class DoubledWords {
    private static final Set<String> LITTLE_WORDS = Set.of("""
            của và là các những bị cho với đã sẽ đang mà thì nhưng hoặc nếu để bởi vì nên khi này rằng cũng như cùng tại theo
            trong trên dưới vào về đến ở có không do thuộc mỗi mọi còn đó nhằm giữa qua bằng sự
            """.strip().split("\\s+"));

    /** Full words that end in a little one, by that one: kèm theo theo quy định is right. */
    private static final Map<String, Set<String>> BEGINNINGS_OF_FULL_WORDS = Map.of(
            "bị", Set.of("thiết", "chuẩn", "trang", "dự"),
            "các", Set.of("nội"),
            "tại", Set.of("tồn", "hiện", "thực"),
            "theo", Set.of("tiếp", "kèm"),
            "do", Set.of("tự", "lý", "lí"),
            "không", Set.of("hàng", "phòng"),
            "bằng", Set.of("đồng", "công", "cân", "thăng"),
            "có", Set.of("hiện", "giàu", "sẵn"),
            "trong", Set.of("bên", "đàng"),
            "trên", Set.of("bên", "nêu"));

    private static final int TOO_OFTEN = 3;

    private DoubledWords() {}

    static Stream<Remark> in(TextRun run) {
        List<Word> words = Word.in(run.text());
        return IntStream.range(0, words.size())
                .filter(at -> !isRepeated(words, at) && isSlip(words, at, endOfRun(words, at)))
                .mapToObj(at -> run.remark(
                        Check.WORD_DOUBLED,
                        words.get(at).start(),
                        words.get(endOfRun(words, at) - 1).end(),
                        words.get(at).text()));
    }

    private static boolean isRepeated(List<Word> words, int at) {
        if (at == 0) {
            return false;
        }
        Word word = words.get(at);
        Word before = words.get(at - 1);
        // a capital begins a name: Phòng không Không quân
        return word.follows()
                && !word.joined()
                && (word.text().equals(before.text()) || word.text().equals(before.lowerCase()));
    }

    private static int endOfRun(List<Word> words, int at) {
        int end = at + 1;
        while (end < words.size() && isRepeated(words, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSlip(List<Word> words, int from, int to) {
        String word = words.get(from).lowerCase();
        return to - from >= TOO_OFTEN && Character.isLetter(word.codePointAt(0))
                || to - from > 1 && LITTLE_WORDS.contains(word) && !endsFullWord(words, from);
    }

    private static boolean endsFullWord(List<Word> words, int at) {
        Word word = words.get(at);
        return at > 0
                && word.follows()
                && BEGINNINGS_OF_FULL_WORDS
                        .getOrDefault(word.lowerCase(), Set.of())
                        .contains(words.get(at - 1).lowerCase());
    }
}
