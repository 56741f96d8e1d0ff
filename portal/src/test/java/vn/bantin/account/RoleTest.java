package vn.bantin.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            role,                   write, review, publish, moderate, moderateAll, administer, administerAll, secondFactor
            REPORTER,               true,  false,  false,   false,    false,       false,      false,         false
            EDITOR,                 true,  true,   false,   false,    false,       false,      false,         false
            PUBLISHER,              true,  true,   true,    false,    false,       false,      false,         true
            OFFICER,                false, false,  false,   false,    false,       false,      false,         false
            MODERATOR,              false, false,  false,   true,     false,       false,      false,         false
            PROVINCE_MODERATOR,     false, false,  false,   true,     true,        false,      false,         true
            SITE_ADMINISTRATOR,     false, false,  false,   false,    false,       true,       false,         true
            PROVINCE_ADMINISTRATOR, false, false,  false,   false,    false,       true,       true,          true
            """)
    void each_role_may_do_what_is_its_office(
            Role role,
            boolean write,
            boolean review,
            boolean publish,
            boolean moderate,
            boolean moderateAll,
            boolean administer,
            boolean administerAll,
            boolean secondFactor) {
        assertThat(role.mayWrite()).isEqualTo(write);
        assertThat(role.mayReview()).isEqualTo(review);
        assertThat(role.mayPublish()).isEqualTo(publish);
        assertThat(role.mayModerate()).isEqualTo(moderate);
        assertThat(role.mayModerateAll()).isEqualTo(moderateAll);
        assertThat(role.mayAdminister()).isEqualTo(administer);
        assertThat(role.mayAdministerAll()).isEqualTo(administerAll);
        assertThat(role.needsSecondFactor()).isEqualTo(secondFactor);
    }
}
