package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;
import vn.bantin.rule.CalendarDays;
import vn.bantin.vietnamese.Dates;

@ParameterizedClass
@EnumSource(Engine.class)
class CalendarPageTest {
    private static final String PATH = "/ban-bien-tap/thoi-han/lich";

    private final TwoSites sites;
    private final DeskClient administrator;
    private final LocalDate saturday = LocalDate.now(Dates.ZONE).plusDays(7).with(DayOfWeek.SATURDAY);

    CalendarPageTest(Engine engine) {
        sites = TwoSites.on(engine);
        administrator = sites.here.as(Role.PROVINCE_ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        sites.close();
    }

    @Test
    void days_are_entered_for_every_site_and_struck_while_they_are_to_come() {
        assertThat(isWorking()).isFalse();
        enter(saturday.toString(), "Làm bù cho thứ Hai", "on");
        assertThat(isWorking()).isTrue();
        assertThat(sites.elsewhere.as(Role.PROVINCE_ADMINISTRATOR).get(PATH).body())
                .contains("Làm bù cho thứ Hai");
        administrator.post(PATH + "/bo", Map.of("day", saturday.toString()));
        assertThat(isWorking()).isFalse();
        assertThat(administrator.get("/ban-bien-tap/nhat-ky").body())
                .contains("Ghi ngày vào lịch làm việc", "Bỏ ngày khỏi lịch làm việc");
    }

    private boolean isWorking() {
        return sites.database().read(tx -> new CalendarDays(tx).workingDays().isWorking(saturday));
    }

    private HttpResponse<String> enter(String day, String name, String working) {
        return administrator.post(PATH, Map.of("day", day, "name", name, working.isEmpty() ? "off" : "working", "on"));
    }

    @Test
    void impossible_days_are_refused_and_come_back_as_they_were_typed() {
        for (String[] wrong : new String[][] {
            {"31/02/2027", "Nghỉ", "Không có ngày này"},
            {"", "Nghỉ", "Không có ngày này"},
            {"9999-99-99", "Nghỉ", "Không có ngày này"},
            {"01/01/2020", "Nghỉ", "đã qua"},
            {"01/01/2999", "Nghỉ", "xa hơn"},
            {saturday.toString(), " ", "Hãy ghi lý do"},
            {saturday.toString(), "x".repeat(101), "dài quá"}
        }) {
            HttpResponse<String> refused = enter(wrong[0], wrong[1], "");
            assertThat(refused.statusCode()).as(wrong[0]).isEqualTo(422);
            assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text())
                    .contains(wrong[2]);
            assertThat(Jsoup.parse(refused.body()).expectFirst("#name").val()).isEqualTo(wrong[1]);
        }
        assertThat(administrator.post(PATH + "/bo", Map.of("day", "2020-01-01")).statusCode())
                .isEqualTo(422);
    }
}
