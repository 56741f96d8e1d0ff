package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bantin.SharedData;
import vn.bantin.kit.text.Sentences;

/** Text that was proofread before holds few remarks, and most of them are real errors; docs/proofreading.md has them. */
class FalseAlarmsTest {
    private static final int EVERY = 50;

    @ParameterizedTest
    @CsvSource({"law/phapdien-dieu.jsonl.gz, 0.10", "wiki/viwiki-2017.jsonl.gz, 0.05"})
    void good_text_is_left_alone(String file, double mostLongSentences) throws IOException {
        Map<Check, Integer> times = new EnumMap<>(Check.class);
        int words = 0;
        int sentences = 0;
        for (String body : bodies(file)) {
            for (String line : body.split("\\R+")) {
                Manuscript manuscript = Remarks.manuscript(line, "");
                words += (int) LongSentences.words(manuscript.lead());
                sentences += Sentences.in(manuscript.lead()).size();
                Proofreading.of(manuscript, Remarks.HOSTS)
                        .forEach(remark -> times.merge(remark.check(), 1, Integer::sum));
            }
        }
        assertThat(times.getOrDefault(Check.SENTENCE_LONG, 0)).isLessThan((int) (sentences * mostLongSentences));
        times.remove(Check.SENTENCE_LONG);
        assertThat(times.values().stream().mapToInt(Integer::intValue).sum())
                .as("%s in %d words", times, words)
                .isLessThan(words / 2000);
        assertThat(times).doesNotContainKey(Check.SECRECY_MARK);
    }

    private static List<String> bodies(String file) throws IOException {
        List<String> bodies = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedData.file(file))), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (number++ % EVERY == 0) {
                    bodies.add(JsonParser.parseString(line)
                            .getAsJsonObject()
                            .get("body")
                            .getAsString());
                }
            }
        }
        return bodies;
    }
}
