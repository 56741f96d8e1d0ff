package vn.bantin.search;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A text of the shared data: an article of the codified law or of Wikipedia. */
record SharedText(String title, String body) {

    static List<SharedText> law(Path data) {
        return read(data.resolve("law/phapdien-dieu.jsonl.gz"));
    }

    static List<SharedText> wikipedia(Path data) {
        return read(data.resolve("wiki/viwiki-2017.jsonl.gz"));
    }

    private static List<SharedText> read(Path file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(SharedText::of).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SharedText of(String line) {
        JsonObject article = JsonParser.parseString(line).getAsJsonObject();
        return new SharedText(
                article.get("title").getAsString(), article.get("body").getAsString());
    }
}
