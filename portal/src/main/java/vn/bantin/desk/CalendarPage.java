package vn.bantin.desk;

import java.time.LocalDate;
import java.util.List;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.rule.CalendarDay;
import vn.bantin.rule.CalendarDays;
import vn.bantin.rule.CalendarKeeping;
import vn.bantin.rule.CalendarRule;
import vn.bantin.rule.Rule;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/thoi-han/lich}: the holidays and swapped days by which working days are counted. */
public final class CalendarPage {
    static final String PATH = RulesPage.PATH + "/lich";

    private final DeskPages pages;
    private final CalendarKeeping keeping;

    CalendarPage(DeskPages pages) {
        this.pages = pages;
        this.keeping = new CalendarKeeping(pages.database(), pages.clock());
    }

    /** What the template shows. */
    public record Model(DeskFrame frame, List<CalendarDay> calendar, LocalDate today, Days days, Typed typed) {
        public boolean mayBeStruck(CalendarDay day) {
            return !day.day().isBefore(today);
        }

        public int longestName() {
            return CalendarDay.LONGEST_NAME;
        }
    }

    /** What was typed and refused. */
    public record Typed(String day, boolean isWorking, String name, String alert) {
        static final Typed NOTHING = new Typed("", false, "", "");

        static Typed of(Form form) {
            return new Typed(form.text("day"), form.has("working"), form.text("name"), "");
        }

        Typed refused(String sentence) {
            return new Typed(day, isWorking, name, sentence);
        }

        /** @throws Refusal where there is no such day */
        private LocalDate date() {
            return Dates.parseDay(day.strip()).orElseThrow(() -> new Refusal(CalendarRule.DAY_MALFORMED));
        }
    }

    public Reply show(Request request) {
        return show(request, 200, Typed.NOTHING);
    }

    private Reply show(Request request, int status, Typed typed) {
        LocalDate today = Rule.day(pages.clock().instant());
        List<CalendarDay> calendar = pages.database().read(tx -> new CalendarDays(tx).since(today.withDayOfYear(1)));
        return pages.show(
                status,
                "calendar_days",
                new Model(pages.frame(Visitor.of(request)), calendar, today, new Days(), typed));
    }

    public Reply enter(Request request) {
        Typed typed = Typed.of(request.form());
        return doing(
                request,
                typed,
                () -> keeping.enter(
                        Visitor.of(request).account(), new CalendarDay(typed.date(), typed.isWorking(), typed.name())));
    }

    public Reply strike(Request request) {
        Typed typed = Typed.of(request.form());
        return doing(
                request, Typed.NOTHING, () -> keeping.strike(Visitor.of(request).account(), typed.date()));
    }

    private Reply doing(Request request, Typed typed, Runnable deed) {
        try {
            deed.run();
            return Reply.seeOther(PATH);
        } catch (Refusal refusal) {
            return show(
                    request,
                    422,
                    typed.refused(pages.frame(Visitor.of(request)).messages().say(refusal)));
        }
    }
}
