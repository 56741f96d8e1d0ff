package vn.bantin.reader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.Standing;
import vn.bantin.vietnamese.Dates;

/**
 * A directive that readers may see, as it stands on a day.
 *
 * @param source the way to the sentence that it rests on; empty where it rests on a document alone
 */
public record ShownDirective(Directive directive, Standing standing, String source) {

    public String path() {
        return DirectiveListPage.PATH + "/" + directive.number();
    }

    /** What the state is called; a date that is over is said, whatever the state. */
    public String state(Frame frame) {
        return standing == Standing.OVERDUE || !directive.state().isOpen()
                ? frame.say("directive.standing." + standing.key())
                : frame.say("directive.state." + directive.state().key());
    }

    public String due() {
        return day(directive.due());
    }

    public String issuedOn() {
        return day(directive.issuedOn());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.day(day);
    }
}
