package vn.bantin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.DeskClient.location;

import com.google.gson.Gson;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.bantin.DeskClient.File;
import vn.bantin.challenge.Puzzle;
import vn.bantin.challenge.Worker;

/** Somebody without an account who asks the unit of a site. */
public record Citizen(DeskClient client) {
    public static final String FORM = "/hoi-dap/gui";
    public static final String FOLLOW = "/hoi-dap/tra-cuu/";

    /** All fields as a person fills them in, but no proof. */
    public static Map<String, String> fields() {
        String title = "Rác ở ngõ " + UUID.randomUUID();
        return new HashMap<>(Map.of(
                "loai",
                "REPORT",
                "linh-vuc",
                "ENVIRONMENT",
                "ho-ten",
                "Nguyễn Thị Mến",
                "tieu-de",
                title,
                "loi-binh-luan",
                "Rác để ba ngày chưa ai dọn. " + title,
                "dong-y",
                "1"));
    }

    /** The same with the proof that a browser works out. */
    public Map<String, String> proved() {
        Map<String, String> fields = fields();
        String puzzle = page(FORM).expectFirst("form[data-puzzle]").attr("data-puzzle");
        fields.put(
                "bang-chung",
                Worker.solve(new Gson().fromJson(client.get(puzzle).body(), Puzzle.class)));
        return fields;
    }

    public HttpResponse<String> sends(Map<String, String> fields, List<File> files) {
        return client.upload(FORM, files, fields);
    }

    /** The number of what was sent with these fields beside the usual ones. */
    public String asks(Map<String, String> more, List<File> files) {
        Map<String, String> fields = proved();
        fields.putAll(more);
        HttpResponse<String> sent = sends(fields, files);
        assertThat(sent.statusCode()).as(Jsoup.parse(sent.body()).text()).isEqualTo(303);
        return location(sent).replaceAll(".*/(HD-[^?]*).*", "$1");
    }

    public Document page(String path) {
        HttpResponse<String> page = client.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body());
    }
}
