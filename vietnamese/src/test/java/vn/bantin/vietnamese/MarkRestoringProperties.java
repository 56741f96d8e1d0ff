package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class MarkRestoringProperties {
    private static final MarkRestoring RESTORING = new MarkRestoring(SyllableCounts.shipped());
    private static final Pattern WORD_OF_BARE_LETTERS = Pattern.compile("[A-Za-z]+");

    @Property
    void only_marks_are_added(@ForAll("texts") String text, @ForAll UnicodeForm form) {
        var restored = RESTORING.restore(form.of(text));
        assertThat(Folding.fold(restored)).isEqualTo(Folding.fold(text));
        assertThat(Unicode.isNfc(restored)).isTrue();
        assertThat(restored).hasSameSizeAs(Unicode.nfc(text)).isEqualTo(RESTORING.restore(text));
    }

    @Property
    void what_is_restored_stays(@ForAll("texts") String text) {
        var restored = RESTORING.restore(text);
        assertThat(RESTORING.restore(restored)).isEqualTo(restored);
    }

    @Property
    void a_word_with_a_mark_stays_as_it_was_typed(@ForAll("texts") String text) {
        var typed = Unicode.nfc(text);
        var restored = RESTORING.restore(text);
        for (var word : Word.in(typed)) {
            var letters = typed.substring(word.start(), word.end());
            if (!WORD_OF_BARE_LETTERS.matcher(letters).matches()) {
                assertThat(restored.substring(word.start(), word.end())).isEqualTo(letters);
            }
        }
    }

    @Property
    void sentences_part_what_is_restored(
            @ForAll(supplier = VietnameseText.class) String first,
            @ForAll(supplier = VietnameseText.class) String second) {
        var typed = Folding.fold(first) + ". ";
        assertThat(RESTORING.restore(typed + Folding.fold(second)))
                .isEqualTo(RESTORING.restore(typed) + RESTORING.restore(Folding.fold(second)));
    }

    /** Vietnamese text with all of its marks, some and none, and wild text between real syllables. */
    @Provide
    static Arbitrary<String> texts() {
        var marked = new VietnameseText().get();
        var bare = marked.map(Folding::fold);
        var wild = new WildText().get();
        return Arbitraries.frequencyOf(Tuple.of(3, bare), Tuple.of(3, marked), Tuple.of(2, wild))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(parts -> Combinators.combine(Arbitraries.just(parts), Arbitraries.of("", " ", ", "))
                        .as((all, gap) -> String.join(gap, all)));
    }
}
