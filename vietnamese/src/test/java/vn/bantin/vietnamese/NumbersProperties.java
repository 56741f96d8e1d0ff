package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class NumbersProperties {
    @Property
    void a_whole_number_is_read_back(@ForAll long number) {
        assertThat(Numbers.parse(Numbers.format(number))).contains(BigDecimal.valueOf(number));
    }

    @Property
    void a_decimal_number_is_read_back(
            @ForAll @BigRange(min = "-1000000000000000000000", max = "1000000000000000000000") @Scale(9)
                    BigDecimal number) {
        assertThat(Numbers.parse(Numbers.format(number)))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Property
    void a_whole_number_is_written_the_same_with_either_type(@ForAll long number) {
        assertThat(Numbers.format(BigDecimal.valueOf(number))).isEqualTo(Numbers.format(number));
    }

    @Property
    void any_text_is_read_only_in_the_written_form(@ForAll("texts") String text) {
        var digits = "[0-9]+|[1-9][0-9]?[0-9]?([.][0-9][0-9][0-9])+";
        assertThat(Numbers.parse(text).isPresent()).isEqualTo(text.matches("[+-]?(" + digits + ")(,[0-9]+)?"));
    }

    @Property
    void what_is_read_is_written_with_the_same_digits(@ForAll("texts") String text) {
        Numbers.parse(text)
                .ifPresent(number -> assertThat(number.toPlainString().replaceFirst("^-", ""))
                        .isEqualTo(text.replaceAll("[.+-]", "")
                                .replaceFirst("^0+(?=[0-9])", "")
                                .replace(',', '.')));
    }

    @Provide
    Arbitrary<String> texts() {
        var nearlyNumbers = Arbitraries.of("", "+", "-", "0", "7", "12", "100", "2019", ".", ",", ".000", ".250", ",5")
                .list()
                .ofMaxSize(5)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(nearlyNumbers, new WildText().get());
    }
}
