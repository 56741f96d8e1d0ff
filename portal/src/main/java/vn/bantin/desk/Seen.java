package vn.bantin.desk;

import java.util.List;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;

/** What somebody who decides has seen of what was done before: a form says how many steps its page showed. */
final class Seen {
    private static final String FIELD = "seen";

    private Seen() {}

    /** Refuses where steps were taken since; a form that says nothing, as a program sends it, is taken as it is. */
    static void require(Form form, List<?> history, Enum<?> changed) {
        String seen = form.text(FIELD);
        if (!seen.isEmpty() && !seen.equals(Integer.toString(history.size()))) {
            throw new Refusal(changed);
        }
    }
}
