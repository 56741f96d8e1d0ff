package vn.bantin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.bantin.RunningPortal;
import vn.bantin.kit.data.Engine;

/** Whatever is said of codings, the answer is one that the reader can take. */
class AcceptedCodingsProperties {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([1-4]\\d\\d) ");
    private static final Pattern CODING = Pattern.compile("\r\nContent-Encoding: ([^\r]+)\r\n");
    private static final Pattern STYLE = Pattern.compile("/assets/[^\"]+\\.css");
    private static final String BLANKS = "[ \t]*";

    private final int port = RunningPortal.on(Engine.SQLITE).port();
    private final List<String> paths = List.of("/", style(), "/tim-kiem?q=cau", "/tim-kiem.json?q=cau");

    private String style() {
        Matcher style = STYLE.matcher(RawRequest.get("/").sendTo(port));
        assertThat(style.find()).isTrue();
        return style.group();
    }

    @Property(tries = 150)
    void no_header_is_answered_by_a_fault_of_ours_or_a_coding_that_was_refused(@ForAll("headers") String accepted) {
        for (String path : paths) {
            String head = head(path, accepted);
            Matcher status = STATUS.matcher(head);
            assertThat(status.lookingAt()).as("%s: %s", path, head).isTrue();
            Matcher coding = CODING.matcher(head);
            if (coding.find()) {
                assertThat(coding.group(1)).matches(one -> isNamed(one, accepted) && !isRefused(one, accepted));
            }
        }
    }

    private String head(String path, String accepted) {
        String answer = new RawRequest("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Accept-Encoding: " + accepted + "\r\n\r\n")
                .sendTo(port);
        return answer.substring(0, answer.indexOf("\r\n\r\n") + 2);
    }

    private static boolean isNamed(String coding, String accepted) {
        return accepted.contains("*") || accepted.toLowerCase(Locale.ROOT).contains(coding);
    }

    private static boolean isRefused(String coding, String accepted) {
        return Pattern.compile(
                        "(^|,)%1$s%2$s%1$s;%1$sq%1$s=%1$s0(\\.0*)?%1$s(,|$)".formatted(BLANKS, coding),
                        Pattern.CASE_INSENSITIVE)
                .matcher(accepted)
                .find();
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.oneOf(list(6), list(400), bytes());
    }

    private static Arbitrary<String> list(int most) {
        return element().list().ofMaxSize(most).map(elements -> String.join(",", elements));
    }

    private static Arbitrary<String> element() {
        Arbitrary<String> name = Arbitraries.of("gzip", "GZip", "br", "*", "identity", "zstd", "gzip\"", "\"br", "");
        Arbitrary<String> blank = Arbitraries.of("", "", " ", "\t", " \t ");
        Arbitrary<String> weight = Arbitraries.of(
                "",
                "",
                ";q=0",
                ";\tq\t=\t0",
                "; Q=0.000",
                ";q=0.0000",
                ";q=1",
                ";q=0.7",
                ";q=1.001",
                ";q=",
                ";q=\"",
                ";\"",
                ";a=\"b",
                ";a=\"b,",
                ";;q=1",
                ";q=1;q=0",
                ";q=-1",
                ";q=NaN",
                ";q=1e9",
                ";=",
                "=");
        return Combinators.combine(blank, name, blank, weight, blank)
                .as((before, one, between, how, after) -> before + one + between + how + after);
    }

    /** All that a line can hold, and what matters here more often than the rest. */
    private static Arbitrary<String> bytes() {
        return Arbitraries.strings()
                .withChars("\t ,;=\"*q01.gzipbr\\")
                .withCharRange(' ', '~')
                .withCharRange('\u0080', '\u00ff')
                .ofMaxLength(2_000);
    }
}
