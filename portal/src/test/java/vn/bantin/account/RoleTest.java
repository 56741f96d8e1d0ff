package vn.bantin.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
    @ParameterizedTest
    @CsvSource({"REPORTER, false, false", "EDITOR, true, false", "PUBLISHER, true, true"})
    void each_role_may_do_what_the_ones_before_it_may(Role role, boolean review, boolean publish) {
        assertThat(role.mayReview()).isEqualTo(review);
        assertThat(role.mayPublish()).isEqualTo(publish);
    }
}
