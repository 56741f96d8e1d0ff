package vn.bantin.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table for whoever goes on with it in a spreadsheet. */
public final class Spreadsheet {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
    private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-[0-9]+(?:\\.[0-9]+)?");

    private Spreadsheet() {}

    /** A CSV file, its head first; UTF-8 with its mark, since spreadsheets ask for it to read Vietnamese right. */
    public static Reply reply(String name, List<String> head, Stream<List<String>> rows) {
        return Reply.download(name, "text/csv; charset=utf-8", bytes(head, rows));
    }

    /** The same file to be put somewhere. */
    public static byte[] bytes(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows)
                .map(row -> row.stream().map(Spreadsheet::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that begins like a formula and is no number is made plain text by an apostrophe. */
    static String cell(String text) {
        boolean isFormula = FORMULA.matcher(text).lookingAt()
                && !NEGATIVE_NUMBER.matcher(text).matches();
        String plain = isFormula ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
