package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineLanguageTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-VN", "en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void the_language_of_the_machine_changes_nothing(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));
        var moment = Instant.parse("2019-02-14T08:31:00Z");

        assertThat(Dates.stamp(moment)).isEqualTo("15:31 14/02/2019");
        assertThat(Dates.longDay(moment)).isEqualTo("Thứ Năm, ngày 14 tháng 2 năm 2019");
        assertThat(Dates.iso(moment)).isEqualTo("2019-02-14T15:31:00+07:00");
        assertThat(Numbers.format(-1_234_567)).isEqualTo("-1.234.567");
        assertThat(Numbers.format(new BigDecimal("6.2"))).isEqualTo("6,2");
        assertThat(NumberWords.parse("HAI NGHÌN MƯỜI CHÍN")).contains(BigDecimal.valueOf(2019));
        assertThat(Dates.parseDay("14/02/2019")).contains(LocalDate.of(2019, 2, 14));
        assertThat(Period.parse("QUÝ II/2019")).isPresent();
        assertThat(Slug.of("TIN")).isEqualTo("tin");
        assertThat(Syllable.canonical("TIN")).isEqualTo("tin");
        assertThat(Inventory.contains("TIN")).isTrue();
        assertThat(InputMethod.TELEX.decode("TINHS")).contains("TÍNH");
        assertThat(InputMethod.TELEX.type("ĐÌNH")).isEqualTo("DDINHF");
        assertThat(IyVariants.of("KĨ")).containsExactly("KỸ");
        assertThat(new MarkRestoring(SyllableCounts.shipped()).restore("TIN VIET"))
                .isEqualTo("TIN VIỆT");
    }
}
