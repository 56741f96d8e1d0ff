package vn.bantin.proofreading;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bantin.vietnamese.Inventory;
import vn.bantin.vietnamese.Syllable;

/** Syllables whose tone stands on a letter that cannot bear it: đựơc, qúa, tòan. Both hòa and hoà are right. */
final class MisplacedTones {
    private static final Map<String, String> RIGHT_BY_CANONICAL =
            Inventory.all().stream().collect(Collectors.toUnmodifiableMap(Syllable::canonical, syllable -> syllable));

    private MisplacedTones() {}

    static Stream<Remark> in(TextRun run) {
        return Word.in(run.text()).stream()
                .filter(word -> !word.joined())
                .flatMap(word -> correction(word).stream()
                        .map(right -> run.remark(Check.TONE_MISPLACED, word.start(), word.end(), word.text(), right)));
    }

    /** The word with its tone in the right place, in its own case; empty if it stands there already or in no place would. */
    static Optional<String> correction(Word word) {
        String letters = word.lowerCase();
        return Inventory.contains(letters) || !hasTone(letters)
                ? Optional.empty()
                : Optional.ofNullable(RIGHT_BY_CANONICAL.get(Syllable.canonical(letters)))
                        .map(word::inItsCase);
    }

    static boolean hasTone(String lowerCase) {
        return !Syllable.canonical(lowerCase).equals(lowerCase);
    }
}
