package vn.bantin.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.Newsroom;
import vn.bantin.change.Change;
import vn.bantin.kit.data.Contents;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SitesTest {
    private final Newsroom newsroom;

    SitesTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_site_is_found_by_each_of_its_hosts_in_any_case_and_the_first_is_its_own() {
        Site site = add("Bensen.Example", "www.bensen.example", "PHUONG.bensen.example");
        assertThat(site.host()).isEqualTo("bensen.example");
        assertThat(site.hosts()).containsExactly("bensen.example", "www.bensen.example", "phuong.bensen.example");
        for (String host : List.of("bensen.example", "WWW.BENSEN.EXAMPLE", "Phuong.Bensen.Example")) {
            assertThat(byHost(host)).as(host).contains(site);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example", "nobody.example", "x.mailinh.example", "mailinh.example.evil.example", "%"})
    void an_unknown_host_has_no_site(String host) {
        assertThat(byHost(host)).isEmpty();
    }

    @Test
    void the_first_site_of_the_installation_stands_first() {
        Site second = add("a.example");
        Site third = add("b.example");
        List<Site> all = newsroom.database.read(tx -> new Sites(tx).all());
        assertThat(all).containsExactly(newsroom.site, second, third);
    }

    @Test
    void a_site_comes_back_with_all_that_was_said_of_it() {
        Site site = newsroom.database.read(
                tx -> new Sites(tx).byId(newsroom.site.id()).orElseThrow());
        assertThat(site).isEqualTo(newsroom.site);
        assertThat(site.name()).isEqualTo("Cổng phường Mai Lĩnh");
        assertThat(site.unit().name()).isEqualTo("phường Mai Lĩnh");
        assertThat(site.accent()).isEqualTo(Accent.LA);
        assertThat(site.imprint()).isEqualTo(Newsroom.IMPRINT);
    }

    @Test
    void a_host_belongs_to_one_site_and_the_second_one_is_not_half_made() {
        var before = Contents.of(newsroom.database);
        assertThatThrownBy(() -> add("moi.example", "MAILINH.example")).isInstanceOf(JdbiException.class);
        assertThat(Contents.of(newsroom.database)).isEqualTo(before);
    }

    @Test
    void everyone_is_told_of_a_new_site() {
        Site site = add("a.example");
        assertThat(newsroom.told())
                .last()
                .extracting(Change::siteId, Change::kind, Change::id)
                .containsExactly(site.id(), Change.Kind.SITE, Long.toString(site.id()));
    }

    private Site add(String... hosts) {
        return newsroom.database.write(tx -> {
            Unit unit = new Units(tx).add("phường Bến Sen", Unit.Kind.WARD, LocalDate.of(2025, 7, 1));
            return new Sites(tx)
                    .add(unit, "Cổng Bến Sen", Accent.SON, Newsroom.IMPRINT, List.of(hosts), newsroom.changes(tx));
        });
    }

    private Optional<Site> byHost(String host) {
        return newsroom.database.read(tx -> new Sites(tx).byHost(host));
    }
}
