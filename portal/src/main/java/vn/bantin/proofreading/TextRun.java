package vn.bantin.proofreading;

import java.util.List;

/**
 * One run of text: a field of one line, or a block of the body.
 *
 * @param level 2 to 4 for a heading, 0 for any other
 */
record TextRun(Field field, int number, int level, String text, List<Link> links) {

    static TextRun line(Field field, int number, String text) {
        return new TextRun(field, number, 0, text, List.of());
    }

    Remark remark(Check check, int start, int end, Object... details) {
        return new Remark(check, new Place(field, number, start, end), text.substring(start, end), List.of(details));
    }
}
