package vn.bantin.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, what is found stands in it. */
class ExtractionProperties {
    private static final List<String> PIECES = List.of(
            "12", "297%", "1.250", "3/5", "31/02", "ngày", "tháng", "năm", "2018", "trên", "từ", "đến", "triệu", "đồng",
            "tỷ", "rưỡi", "hai", "mười", "phường", "Kim", "Giang", "UBND", "Đảng", "ủy", "Bí", "thư", "Trần", "Thị",
            "Nga", "ông", "yêu", "cầu", "giao", "đề", "nghị", "Phòng", "và", ",", ";", ".", "-", "(", ")", "“", "”",
            "Tết", "30", "đêm", "cần", "phải", "trước", "Ban", "chỉ", "đạo", "197", "/", "\n", "số", "đường", "H'Hen",
            "Chủ", "tịch", "gồm", "suất", "mỗi", "các", "hộ", "lưu", "ý", "nhấn", "mạnh", "huyện", "của", ":");

    @Property(tries = 500)
    void of_pieces_that_rules_look_for(@ForAll("sentences") String text) {
        check(text);
    }

    @Property(tries = 300)
    void of_anything(@ForAll String text) {
        check(text);
    }

    /** Patterns that try every way to cut a run of blanks take minutes here. */
    @Example
    void of_runs_of_letters_and_blanks() {
        for (String run : List.of("A".repeat(600) + " ".repeat(9_000), "A ".repeat(4_000), ", ".repeat(4_000))) {
            String text = "Ông Lê Văn An yêu cầu UBND phường họp 1 ngày 2 đêm, " + run + "; yêu cầu UBND phường họp.";
            check(text);
            assertThat(Sums.wrongIn(text)).isEmpty();
        }
    }

    /** Loops in patterns run on the stack. */
    @Property(tries = 100)
    void of_the_same_over_and_over(@ForAll("sentences") String text) {
        check((text + " ").repeat(Extraction.LONGEST / (text.length() + 1) + 1));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
    }

    private static void check(String text) {
        Extraction found = Extraction.of(text, LocalDate.of(2024, 2, 29));
        Stream.of(
                        found.quantities().stream().map(Quantity::span),
                        found.times().stream().map(Time::span),
                        found.persons().stream().map(Person::span),
                        found.organisations().stream().map(Organisation::span),
                        found.places().stream().map(Place::span),
                        found.directives().stream().map(Directive::matter))
                .flatMap(spans -> spans)
                .forEach(span -> {
                    assertThat(span.start()).isBetween(0, text.length() - 1);
                    assertThat(span.end()).isBetween(span.start() + 1, text.length());
                });
    }
}
