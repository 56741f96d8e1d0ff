package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SlugProperties {
    @Property
    void a_slug_is_only_of_words_and_single_hyphens(
            @ForAll(supplier = WildText.class) String title, @ForAll UnicodeForm form) {
        assertThat(Slug.of(form.of(title))).isEqualTo(Slug.of(title)).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
    }

    @Property
    void a_slug_is_its_own_slug(@ForAll(supplier = WildText.class) String title) {
        var slug = Slug.of(title);
        assertThat(Slug.of(slug)).isEqualTo(slug);
        assertThat(Slug.isSlug(slug)).isEqualTo(!slug.isEmpty());
    }

    @Property
    void only_words_with_single_hyphens_are_slugs(@ForAll(supplier = WildText.class) String text) {
        assertThat(Slug.isSlug(text)).isEqualTo(text.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Property
    void a_vietnamese_title_has_the_slug_of_its_unmarked_form(@ForAll(supplier = VietnameseText.class) String title) {
        assertThat(Slug.of(title)).isNotEmpty().isEqualTo(Slug.of(Folding.fold(title)));
    }
}
