package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameOrderProperties {
    @Property
    void the_order_turned_round_is_the_opposite(
            @ForAll("orders") Comparator<String> order, @ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    }

    @Property
    void the_order_of_three_has_no_circle(
            @ForAll("orders") Comparator<String> order,
            @ForAll("texts") String a,
            @ForAll("texts") String b,
            @ForAll("texts") String c) {
        var sorted = List.of(a, b, c).stream().sorted(order).toList();
        assertThat(order.compare(sorted.get(0), sorted.get(1))).isNotPositive();
        assertThat(order.compare(sorted.get(1), sorted.get(2))).isNotPositive();
        assertThat(order.compare(sorted.get(0), sorted.get(2))).isNotPositive();
    }

    @Property
    void texts_are_equal_only_if_they_are_in_nfc(
            @ForAll("orders") Comparator<String> order, @ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(order.compare(a, b) == 0).isEqualTo(Unicode.nfc(a).equals(Unicode.nfc(b)));
    }

    @Property
    void the_unicode_form_does_not_move_a_text(
            @ForAll("orders") Comparator<String> order,
            @ForAll("texts") String a,
            @ForAll("texts") String b,
            @ForAll UnicodeForm form) {
        assertThat(order.compare(form.of(a), a)).isZero();
        assertThat(Integer.signum(order.compare(form.of(a), b))).isEqualTo(Integer.signum(order.compare(a, b)));
    }

    /** The collator of the JDK, made from the rules of CLDR, is another hand's work on the same alphabet. */
    @Property(tries = 5000)
    void syllables_stand_as_the_collator_of_the_jdk_has_them(
            @ForAll(supplier = VietnameseSyllable.class) String a,
            @ForAll(supplier = VietnameseSyllable.class) String b) {
        var one = a.toLowerCase(Locale.ROOT);
        var other = b.toLowerCase(Locale.ROOT);
        assertThat(Integer.signum(NameOrder.alphabetical().compare(one, other)))
                .isEqualTo(Integer.signum(Collator.getInstance(Locale.of("vi")).compare(one, other)));
    }

    @Provide
    Arbitrary<Comparator<String>> orders() {
        return Arbitraries.of(NameOrder.comparator(), NameOrder.alphabetical());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(new WildText().get(), new VietnameseText().get(), new VietnameseSyllable().get());
    }
}
