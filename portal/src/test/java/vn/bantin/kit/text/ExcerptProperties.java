package vn.bantin.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ExcerptProperties {
    @Property
    void it_is_never_longer_than_the_limit(
            @ForAll(supplier = Wild.class) String text, @ForAll @IntRange(min = 1, max = 40) int most) {
        assertThat(Excerpt.of(PlainText.line(text), most)).hasSizeLessThanOrEqualTo(most);
    }

    @Property
    void it_is_the_text_or_its_beginning_closed_with_three_dots(
            @ForAll(supplier = Wild.class) String text, @ForAll @IntRange(min = 1, max = 40) int most) {
        String line = PlainText.line(text);
        String excerpt = Excerpt.of(line, most);
        if (line.length() <= most) {
            assertThat(excerpt).isEqualTo(line);
        } else {
            assertThat(excerpt).endsWith("…");
            assertThat(line).startsWith(excerpt.substring(0, excerpt.length() - 1));
        }
    }

    @Property
    void it_never_cuts_a_sign_in_two(
            @ForAll(supplier = Wild.class) String text, @ForAll @IntRange(min = 1, max = 40) int most) {
        assertThat(Excerpt.of(PlainText.line(text), most).codePoints())
                .noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }
}
