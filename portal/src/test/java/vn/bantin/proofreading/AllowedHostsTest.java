package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vinhlac.bantin.vn/tin",
                "https://hanoi.gov.vn",
                "http://a.b.gov.vn:8080/x?y#z",
                "HTTPS://HaNoi.GOV.vn./",
                "//hanoi.gov.vn/x",
                "https:\\\\hanoi.gov.vn\\x",
                "https://chinhphu.vn",
                "https://evil.com@chinhphu.vn/",
                "/tin-tuc/bai-viet",
                "tin-tuc",
                "?trang=2",
                "#muc-1",
                "",
                "mailto:vanphong@vidu.com",
                "tel:+84241080"
            })
    void the_listed_hosts_and_the_site_itself_are_allowed(String address) {
        assertThat(Remarks.HOSTS.refused(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.com/gov.vn, evil.com",
        "https://gov.vn, gov.vn",
        "https://www.chinhphu.vn, www.chinhphu.vn",
        "https://chinhphu.vn@evil.com/x, evil.com",
        "https://chinhphu.vn:443@evil.com, evil.com",
        "https://hanoi.gov.vn.evil.com, hanoi.gov.vn.evil.com",
        "https://evilgov.vn, evilgov.vn",
        "https://evil.com\\@chinhphu.vn, evil.com",
        "https://evil.com?@chinhphu.vn, evil.com",
        "https://evil.com#.gov.vn, evil.com",
        "//evil.com, evil.com",
        "\\\\evil.com, evil.com",
        "/\\evil.com, evil.com",
        "https:evil.com, evil.com",
        "https:////evil.com, evil.com",
        "https://xn--chinhph-8bb.vn, xn--chinhph-8bb.vn",
        "https://hаnoi.gоv.vn, hаnoi.gоv.vn",
        "https://evil.com%2f.gov.vn, evil.com%2f.gov.vn",
        "https://hanoi.gov.vn.., hanoi.gov.vn.",
        "https://1.2.3.4/gov.vn, 1.2.3.4",
        "javascript:alert(1), javascript:alert(1)",
        "ftp://hanoi.gov.vn, ftp://hanoi.gov.vn"
    })
    void all_else_is_named(String address, String host) {
        assertThat(Remarks.HOSTS.refused(address)).contains(host);
    }

    @Test
    void blanks_in_an_address_are_nothing_as_in_a_browser() {
        assertThat(Remarks.HOSTS.refused(" /\t/evil.com")).contains("evil.com");
        assertThat(Remarks.HOSTS.refused("java\nscript:alert(1)")).isPresent();
    }

    @Test
    void an_address_without_a_host_is_refused() {
        assertThat(Remarks.HOSTS.refused("https://")).isPresent();
        assertThat(Remarks.HOSTS.refused("//")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "https://thưviện.example/sách, true",
        "https://THƯVIỆN.example., true",
        "https://xn--thvin-grb5423c.example, true",
        "https://thưviện。example, true",
        "https://thuviện.example, false",
        "https://strasse.example, true",
        "https://straße.example, false",
    })
    void a_host_in_other_letters_is_its_ascii_form(String address, boolean allowed) {
        AllowedHosts hosts = AllowedHosts.of(List.of(), List.of(HostEntry.read("thưviện.example"), "strasse.example"));
        assertThat(hosts.refused(address).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "chinhphu.vn, true",
        "*.gov.vn, true",
        "*.hanoi.gov.vn, true",
        "hanoi.gov.vn, true",
        "*.chinhphu.vn, false",
        "gov.vn, false",
        "thuvien.example, false"
    })
    void an_entry_that_says_nothing_new_is_known(String entry, boolean covered) {
        assertThat(Remarks.HOSTS.covers(entry)).isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*.", "https://gov.vn", "*", "gov vn", "a..vn", "*.*.vn"})
    void an_entry_is_a_host(String entry) {
        assertThatThrownBy(() -> AllowedHosts.of(List.of(), List.of(entry)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_link_off_the_list_keeps_the_article_back() {
        Manuscript manuscript =
                Remarks.manuscript("", "<p>Theo <a href=\"https://chinhphu.vn@evil.com/\">Công báo</a> mới</p>");
        assertThat(Proofreading.blocking(manuscript, Remarks.HOSTS))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.check()).isEqualTo(Check.HOST_NOT_ALLOWED);
                    assertThat(remark.quote()).isEqualTo("Công báo");
                    assertThat(remark.details()).containsExactly("evil.com");
                });
    }
}
