package vn.bantin.proofreading;

import java.util.List;
import java.util.stream.Stream;

/** Every picture that says something says it in words too. */
final class TextAlternatives {
    private TextAlternatives() {}

    static Stream<Remark> missing(List<Illustration> pictures) {
        return Stream.iterate(0, number -> number < pictures.size(), number -> number + 1)
                .filter(number -> isMissing(pictures.get(number)))
                .map(number -> TextRun.line(Field.PICTURE, number, "")
                        .remark(Check.TEXT_ALTERNATIVE_MISSING, 0, 0, number + 1));
    }

    private static boolean isMissing(Illustration picture) {
        return !picture.decorative() && picture.textAlternative().isEmpty();
    }
}
