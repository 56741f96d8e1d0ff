package vn.bantin.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Administering;
import vn.bantin.account.Authenticator;
import vn.bantin.account.Authority;
import vn.bantin.account.Invited;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** A token that somebody else chose or saw is worth nothing once its person signs in, goes a step further or leaves. */
class SessionFixationTest {
    private static final String PASSWORD = "năm con gà trống đi bộ";
    private static final String PLANTED = "token-ke-gian-da-dat-san-trong-trinh-duyet";

    @Test
    void each_step_of_signing_in_gives_a_new_token_and_ends_the_one_before() {
        try (TwoSites sites = TwoSites.on(Engine.SQLITE)) {
            Invited person = new Administering(sites.database(), Instant::now)
                    .invite(
                            Authority.operator("test"),
                            sites.here.site.id(),
                            "Người xuất bản",
                            "xuat-ban@mailinh.example",
                            Role.PUBLISHER,
                            null);
            sites.here
                    .asNobody()
                    .post(
                            "/ban-bien-tap/loi-moi/" + person.token(),
                            Map.of("password", PASSWORD, "repeated", PASSWORD));
            DeskClient planted = new DeskClient(sites.here.origin(), PLANTED);
            DeskClient half = after(
                    planted,
                    planted.post(
                            "/ban-bien-tap/dang-nhap",
                            Map.of("email", person.account().email(), "password", PASSWORD)));
            assertThat(half.token()).isNotEqualTo(PLANTED).hasSizeGreaterThan(30);
            requireOutside(planted);

            Document setUp = Jsoup.parse(half.get("/ban-bien-tap/xac-thuc").body());
            String code = Authenticator.code(setUp.select("code.key").text(), Instant.now());
            DeskClient in = after(
                    half,
                    half.post(
                            "/ban-bien-tap/xac-thuc/thiet-lap",
                            Map.of("offer", setUp.select("[name=offer]").val(), "code", code)));
            assertThat(in.token()).isNotEqualTo(half.token());
            assertThat(in.get("/ban-bien-tap").statusCode()).isEqualTo(200);
            requireOutside(half);

            String fresh = "bảy chiếc thuyền giấy";
            DeskClient changed = after(
                    in,
                    in.post(
                            "/ban-bien-tap/tai-khoan/mat-khau",
                            Map.of("before", PASSWORD, "password", fresh, "repeated", fresh)));
            assertThat(changed.get("/ban-bien-tap").statusCode()).isEqualTo(200);
            requireOutside(in);

            changed.post("/ban-bien-tap/dang-xuat", Map.of());
            requireOutside(changed);
            List.of("", "' OR '1'='1", "0".repeat(9_000).substring(0, 4_000))
                    .forEach(token -> requireOutside(new DeskClient(sites.here.origin(), token)));
        }
    }

    private static DeskClient after(DeskClient before, HttpResponse<String> answer) {
        String token = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("bantin_phien="))
                .map(cookie -> cookie.substring("bantin_phien=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no new token: " + answer.statusCode()));
        return new DeskClient(before.origin(), token);
    }

    private static void requireOutside(DeskClient client) {
        assertThat(location(client.get("/ban-bien-tap"))).startsWith("/ban-bien-tap/dang-nhap");
    }
}
