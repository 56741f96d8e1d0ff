package vn.bantin.reader;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Spreadsheet;

/**
 * The CSV beside a JSON of the record, for people: its head, and whatever programs read as names, is in the reader's words.
 *
 * @param keys what the keys of the columns' words begin with
 */
record RecordTable(String file, String keys, List<String> columns) {

    Reply of(Request request, List<Map<String, String>> rows) {
        return of(request, rows, (column, value) -> value);
    }

    /** The same, where some values are told in other words. */
    Reply of(Request request, List<Map<String, String>> rows, BinaryOperator<String> told) {
        Messages messages = Messages.in(request.language());
        return Spreadsheet.reply(
                file,
                columns.stream().map(column -> messages.say(keys + column)).toList(),
                rows.stream()
                        .map(row -> row.entrySet().stream()
                                .map(cell -> told.apply(cell.getKey(), cell.getValue()))
                                .toList()));
    }
}
