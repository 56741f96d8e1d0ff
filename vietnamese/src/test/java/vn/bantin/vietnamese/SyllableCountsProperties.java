package vn.bantin.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SyllableCountsProperties {
    @Property(tries = 200)
    void counts_of_any_text_are_written_and_read_as_they_are(@ForAll("texts") List<String> texts) throws IOException {
        var bytes = written(counted(texts));
        assertThat(written(SyllableCounts.read(new ByteArrayInputStream(bytes))))
                .isEqualTo(bytes);
    }

    @Property(tries = 200)
    void the_order_of_texts_and_their_form_do_not_matter(@ForAll("texts") List<String> texts, @ForAll UnicodeForm form)
            throws IOException {
        var reformed = texts.reversed().stream().map(form::of).toList();
        assertThat(written(counted(reformed))).isEqualTo(written(counted(texts)));
    }

    @Property(tries = 200)
    void a_sum_of_counts_is_the_count_of_both(@ForAll("texts") List<String> texts, @ForAll("texts") List<String> others)
            throws IOException {
        var all = counted(texts);
        var twice = new SyllableCounting();
        texts.forEach(twice::add);
        others.forEach(twice::add);
        others.forEach(twice::add);
        assertThat(written(all.plus(counted(others), 2))).isEqualTo(written(twice.counts()));
    }

    @Property(tries = 200)
    void no_pair_stands_more_often_than_its_syllables(@ForAll("texts") List<String> texts) {
        var counts = counted(texts);
        counts.forEachPair((first, second, count) -> assertThat(count)
                .isPositive()
                .isLessThanOrEqualTo(Math.min(counts.count(first), counts.count(second))));
    }

    @Provide
    static Arbitrary<List<String>> texts() {
        return new VietnameseText()
                .get()
                .list()
                .ofMaxSize(4)
                .flatMap(texts -> new WildText()
                        .get()
                        .map(wild ->
                                Stream.concat(texts.stream(), Stream.of(wild)).toList()));
    }

    private static SyllableCounts counted(List<String> texts) {
        var counting = new SyllableCounting();
        texts.forEach(counting::add);
        return counting.counts();
    }

    private static byte[] written(SyllableCounts counts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        counts.write(bytes);
        return bytes.toByteArray();
    }
}
