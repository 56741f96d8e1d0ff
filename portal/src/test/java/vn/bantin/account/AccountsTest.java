package vn.bantin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class AccountsTest {
    private final Newsroom newsroom;

    AccountsTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void an_account_is_made_once_and_found_by_its_name_from_then_on() {
        Account first = named(newsroom.site.id(), "Nhập dữ liệu", Role.REPORTER);
        Account again = named(newsroom.site.id(), "  Nhập\u00A0dữ liệu ", Role.PUBLISHER);
        assertThat(again).isEqualTo(first);
        assertThat(again.role()).isEqualTo(Role.REPORTER);
    }

    @Test
    void two_sites_have_two_accounts_of_one_name() {
        long other = newsroom.publisherOfAnotherSite().siteId();
        Account ours = named(newsroom.site.id(), "Nhập dữ liệu", Role.REPORTER);
        Account theirs = named(other, "Nhập dữ liệu", Role.EDITOR);
        assertThat(theirs.id()).isNotEqualTo(ours.id());
        assertThat(theirs.siteId()).isEqualTo(other);
        assertThat(theirs.role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void one_site_has_one_account_of_a_name() {
        assertThatThrownBy(() -> newsroom.addAccount(newsroom.editor.name(), Role.PUBLISHER))
                .isInstanceOf(JdbiException.class);
        assertThat(named(newsroom.site.id(), newsroom.editor.name(), Role.REPORTER))
                .isEqualTo(newsroom.editor);
    }

    private Account named(long site, String name, Role role) {
        return newsroom.database.write(tx -> new Accounts(tx, site).named(name, role));
    }
}
