package vn.bantin.proofreading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.kit.text.PlainText;

/** The words of a link say where it leads, also to those who hear the links of a page one after the other. */
final class LinkTexts {
    private static final Set<String> VAGUE = Set.of("""
            đây | tại đây | ở đây | vào đây | bấm đây | bấm vào | bấm vào đây | bấm tại đây | nhấn đây | nhấn vào đây
            | nhấn tại đây | nhấp vào đây | nhấp tại đây | ấn vào đây | kích vào đây | click vào đây | click tại đây
            | xem | xem tại đây | xem ở đây | xem thêm | xem thêm tại đây | xem tiếp | xem chi tiết | xem chi tiết tại đây
            | chi tiết | chi tiết tại đây | chi tiết xem tại đây | đọc thêm | đọc tiếp | thêm | tiếp | tiếp theo
            | tải về | tải về tại đây | tải tại đây | tải xuống | tải xuống tại đây
            | link | đường link | link này | tại link này | liên kết | liên kết này | đường dẫn | đường dẫn này
            | here | click | click here | more | read more | see more | learn more | this link | download
            """.strip().split("\\s*\\|\\s*"));

    private static final int LONGEST_VAGUE = 60;
    private static final Pattern AT_THE_EDGES =
            Pattern.compile("^[^\\p{L}\\p{N}]+|(?<![^\\p{L}\\p{N}])[^\\p{L}\\p{N}]+$");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]*://|www\\.)\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)+/\\S*", Pattern.CASE_INSENSITIVE);

    private LinkTexts() {}

    static Stream<Remark> in(TextRun run) {
        return run.links().stream().flatMap(link -> in(run, link));
    }

    private static Stream<Remark> in(TextRun run, Link link) {
        String words = PlainText.line(run.text().substring(link.start(), link.end()));
        if (words.isEmpty()) {
            return Stream.of(run.remark(Check.LINK_WITHOUT_TEXT, link.start(), link.end(), link.address()));
        }
        if (ADDRESS.matcher(words).matches()) {
            return Stream.of(run.remark(Check.LINK_TEXT_ADDRESS, link.start(), link.end(), words));
        }
        return isVague(words)
                ? Stream.of(run.remark(Check.LINK_TEXT_VAGUE, link.start(), link.end(), words))
                : Stream.empty();
    }

    private static boolean isVague(String words) {
        if (words.length() > LONGEST_VAGUE) {
            return false;
        }
        String bare = AT_THE_EDGES.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.isEmpty() || VAGUE.contains(bare);
    }
}
