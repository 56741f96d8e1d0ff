package vn.bantin.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.vietnamese.Folding;

/** A catalogue as a spreadsheet writes it: CSV in UTF-8, its first line the names of the columns in any order. */
final class CatalogueFile {
    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final List<String> NEEDED = List.of("Mã", "Tên", "Lĩnh vực", "Liên kết");

    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private CatalogueFile() {}

    List<Row> rows() {
        return rows;
    }

    /** The rows that do not have as many cells as there are columns. */
    List<Fault> faults() {
        return faults;
    }

    /** @throws Refusal where it is no such file */
    static CatalogueFile read(byte[] bytes) {
        CatalogueFile file = new CatalogueFile();
        String text = text(bytes);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            file.read(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            throw new Refusal(ProcedureRule.UNREADABLE);
        }
        return file;
    }

    private static String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(ProcedureRule.FILE_TOO_LARGE, MOST_BYTES / (1024 * 1024));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Refusal(ProcedureRule.NOT_UTF_8);
        }
    }

    /** Spreadsheets that write decimals with a comma part cells by semicolons. */
    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.contains(";") && !head.contains(",") ? ';' : ',';
    }

    private void read(CSVParser parser) {
        Map<String, Integer> columns = new HashMap<>();
        int width = 0;
        for (CSVRecord row : parser) {
            long line = parser.getCurrentLineNumber();
            if (columns.isEmpty()) {
                columns.putAll(columns(row));
                width = row.size();
            } else if (row.size() == width) {
                rows.add(row(row, line, columns));
            } else {
                faults.add(new Fault(line, Fault.Kind.CELLS_WRONG, Integer.toString(row.size())));
            }
        }
        if (columns.isEmpty()) {
            throw new Refusal(ProcedureRule.EMPTY);
        }
    }

    private static Map<String, Integer> columns(CSVRecord head) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            columns.put(Folding.key(PlainText.line(head.get(i))), i);
        }
        for (String name : NEEDED) {
            if (!columns.containsKey(Folding.key(name))) {
                throw new Refusal(ProcedureRule.COLUMN_MISSING, name);
            }
        }
        return columns;
    }

    private static Row row(CSVRecord row, long line, Map<String, Integer> columns) {
        return new Row(
                line,
                cell(row, columns, "Mã"),
                cell(row, columns, "Tên"),
                cell(row, columns, "Lĩnh vực"),
                cell(row, columns, "Cấp"),
                cell(row, columns, "Liên kết"),
                cell(row, columns, "Cơ quan"));
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String name) {
        Integer column = columns.get(Folding.key(name));
        return column == null ? "" : PlainText.line(row.get(column));
    }
}
