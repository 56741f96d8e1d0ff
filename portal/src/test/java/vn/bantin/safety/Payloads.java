package vn.bantin.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our own list of markup that means harm: {@code xss-payloads.txt}. */
public final class Payloads {
    private static final Pattern SIGN = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern REPEAT = Pattern.compile("@repeat ([0-9]+) (.+)");

    private Payloads() {}

    public static List<String> all() {
        try (InputStream file =
                Objects.requireNonNull(Payloads.class.getResourceAsStream("/xss-payloads.txt"), "xss-payloads.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(Payloads::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(String line) {
        Matcher repeat = REPEAT.matcher(line);
        String text = repeat.matches() ? repeat.group(2).repeat(Integer.parseInt(repeat.group(1))) : line;
        return SIGN.matcher(text)
                .replaceAll(sign ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(sign.group(1), 16))));
    }
}
