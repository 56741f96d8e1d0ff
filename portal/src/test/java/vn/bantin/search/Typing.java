package vn.bantin.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.bantin.vietnamese.Folding;
import vn.bantin.vietnamese.InputMethod;
import vn.bantin.vietnamese.Syllable;

/** The ways in which readers type the same words. */
enum Typing {
    MARKED("marked", text -> text),
    UNMARKED("without marks", Folding::fold),
    HALF_MARKED("every second word without marks", Typing::halfMarked),
    OTHER_TONE_STYLE("other tone style", text -> eachWord(text, Syllable::withNewToneStyle)),
    NFD("NFD", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    TELEX("raw Telex", InputMethod.TELEX::type);

    final String label;
    private final UnaryOperator<String> typing;

    Typing(String label, UnaryOperator<String> typing) {
        this.label = label;
        this.typing = typing;
    }

    String of(String text) {
        return typing.apply(text);
    }

    private static String halfMarked(String text) {
        String[] words = text.split(" ", -1);
        return IntStream.range(0, words.length)
                .mapToObj(word -> word % 2 == 0 ? words[word] : Folding.fold(words[word]))
                .collect(Collectors.joining(" "));
    }

    private static String eachWord(String text, UnaryOperator<String> change) {
        return Arrays.stream(text.split(" ", -1)).map(change).collect(Collectors.joining(" "));
    }
}
