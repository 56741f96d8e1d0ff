package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.Refusals.refused;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostEntryTest {
    @ParameterizedTest
    @CsvSource({
        "thuvien.example, thuvien.example",
        "' ThuVien.Example. ', thuvien.example",
        "*.thuvien.example, *.thuvien.example",
        "thưviện.example, xn--thvin-grb5423c.example",
        "*.THƯVIỆN.example, *.xn--thvin-grb5423c.example",
        "a-1.b2.example, a-1.b2.example",
        "com.vn, com.vn"
    })
    void a_host_is_kept_as_the_network_knows_it(String typed, String entry) {
        assertThat(HostEntry.read(typed)).isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "https://thuvien.example, MORE_THAN_A_NAME",
        "thuvien.example/sach, MORE_THAN_A_NAME",
        "thuvien.example:8080, MORE_THAN_A_NAME",
        "ai@thuvien.example, MORE_THAN_A_NAME",
        "[::1], MORE_THAN_A_NAME",
        "192.0.2.7, NUMBERS",
        "3221225479, NUMBERS",
        "0xc0.0.2.0x7, NUMBERS",
        "１９２.0.2.7, NUMBERS",
        "localhost, MALFORMED",
        "thu vien.example, MALFORMED",
        "-a.example, MALFORMED",
        "a..example, MALFORMED",
        "*.*.example.org, MALFORMED",
        "a*.example.org, MALFORMED",
        "thu_vien.example, MALFORMED",
        "*.localhost, MALFORMED",
        "straße.example, MALFORMED",
        "*, MALFORMED",
        "*.vn, TOO_WIDE",
        "*.com.vn, TOO_WIDE",
        "*.github.io, TOO_WIDE"
    })
    void what_is_no_single_host_is_refused_with_the_reason(String typed, HostRule rule) {
        refused(rule, () -> HostEntry.read(typed));
    }
}
