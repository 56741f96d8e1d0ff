package vn.bantin.reader;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Spreadsheet;

/** The CSV beside a JSON of the record, for people: its head, and whatever programs read as names, is in their words. */
record RecordTable(String file, List<String> columns) {

    Reply of(List<Map<String, String>> rows, UnaryOperator<String> title) {
        return of(rows, title, (column, value) -> value);
    }

    /**
     * The same, where some values are told in other words.
     *
     * @param title what a column is called
     * @param told what stands in a column for a value
     */
    Reply of(List<Map<String, String>> rows, UnaryOperator<String> title, BinaryOperator<String> told) {
        return Spreadsheet.reply(
                file,
                columns.stream().map(title).toList(),
                rows.stream()
                        .map(row -> row.entrySet().stream()
                                .map(cell -> told.apply(cell.getKey(), cell.getValue()))
                                .toList()));
    }
}
