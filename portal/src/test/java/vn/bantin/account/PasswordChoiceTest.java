package vn.bantin.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.bantin.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordChoiceTest {
    private static final String NAME = "Đào Thị Mến";
    private static final String EMAIL = "daomen@mailinh.example";
    private static final String SITE = "Cổng phường Mai Lĩnh";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matkhau12345",
                "mậtkhẩu12345",
                "MatKhau@2026",
                "anhyeuem12345",
                "123456789012",
                "password1234",
                "qwertyuiop123",
                "aaaaaaaaaaaaaaaa",
                "matkhaumatkhau",
                "mailinh123456",
                "Mai Lĩnh 2026",
                "daothimen1990",
                "Admin@123456",
                "vietnam12345678"
            })
    void what_a_guesser_tries_first_is_refused(String password) {
        refused(PasswordRule.COMMON, () -> choose(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "năm con gà trống đi bộ",
                "xe đạp màu tím dưới gốc đa",
                "hv7kq2mzt9xw",
                "lamp under seven paper boats",
                "mưa rào chợ huyện thứ bảy"
            })
    void what_is_long_and_hard_to_guess_is_accepted_without_signs_or_digits(String password) {
        assertThatCode(() -> choose(password)).doesNotThrowAnyException();
    }

    @Test
    void length_counts_in_letters_as_people_see_them() {
        refused(PasswordRule.TOO_SHORT, () -> choose("xk7qm2vz9wh"));
        refused(PasswordRule.TOO_SHORT, () -> choose("e\u0302\u0301".repeat(11)));
        refused(PasswordRule.TOO_LONG, () -> choose("xk7qm2vz9w".repeat(20) + "x"));
        assertThatCode(() -> choose("xk7qm2vz9wăđô quá".repeat(11))).doesNotThrowAnyException();
    }

    private static void choose(String password) {
        PasswordChoice.require(password, NAME, EMAIL, SITE);
    }
}
