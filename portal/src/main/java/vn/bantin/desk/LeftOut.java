package vn.bantin.desk;

import java.util.List;
import vn.bantin.kit.web.Form;
import vn.bantin.record.Dismissal;

/**
 * Something that rules found and somebody left out.
 *
 * @param dismissals what has to be forgotten for it to be proposed again
 */
public record LeftOut(List<Dismissal> dismissals, String before, String quote, String behind) {
    static final String FIELD = "left";

    /** Which dismissals a form is about. */
    static List<Long> of(Form form) {
        return form.all(FIELD).stream()
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
