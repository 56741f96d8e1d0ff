package vn.bantin.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.rule.Amending;
import vn.bantin.rule.Amendment;
import vn.bantin.rule.AmendmentRule;
import vn.bantin.rule.Rule;
import vn.bantin.rule.Rules;

/** {@code /ban-bien-tap/thoi-han}: the time limits of the installation by their days, and a new one from a day on. */
public final class RulesPage {
    static final String PATH = Doorkeeper.DESK + "/thoi-han";

    private final DeskPages pages;
    private final Amending amending;

    RulesPage(DeskPages pages) {
        this.pages = pages;
        this.amending = new Amending(pages.database(), pages.clock());
    }

    /** What the template shows. */
    public record Model(DeskFrame frame, List<History> histories, LocalDate today, Days days, Typed typed) {
        public List<Rule.Unit> units() {
            return List.of(Rule.Unit.values());
        }

        public int longestDocument() {
            return Amendment.LONGEST_DOCUMENT;
        }
    }

    /** All versions of one rule, the newest first. */
    public record History(Rule.Kind kind, List<Version> versions) {
        private static History of(Rule.Kind kind, List<Rule> rules, LocalDate today) {
            return new History(
                    kind,
                    IntStream.range(0, rules.size())
                            .mapToObj(i -> Version.of(rules.get(i), i == 0 ? null : rules.get(i - 1), today))
                            .toList());
        }
    }

    /** A version, the last day before the next one, and whether it is over, counts, or is to come. */
    public record Version(Rule rule, @Nullable LocalDate lastDay, Time time) {
        private static Version of(Rule rule, @Nullable Rule next, LocalDate today) {
            LocalDate lastDay = next == null ? null : next.validFrom().minusDays(1);
            boolean isOver = lastDay != null && lastDay.isBefore(today);
            Time now = isOver ? Time.OVER : Time.NOW;
            return new Version(rule, lastDay, rule.validFrom().isAfter(today) ? Time.TO_COME : now);
        }

        public boolean mayBeTakenBack() {
            return time == Time.TO_COME;
        }
    }

    /** How a version lies to today. */
    public enum Time {
        OVER,
        NOW,
        TO_COME;

        /** The end of the key of its words in the message files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was typed and refused. */
    public record Typed(
            String kind, String amount, String unit, String document, String article, String from, String alert) {
        static final Typed NOTHING = new Typed("", "", Rule.Unit.HOURS.name(), "", "", "", "");

        static Typed of(Form form) {
            return new Typed(
                    form.text("kind"),
                    form.text("amount"),
                    form.text("unit"),
                    form.text("document"),
                    form.text("article"),
                    form.text("from"),
                    "");
        }

        Typed refused(String sentence) {
            return new Typed(kind, amount, unit, document, article, from, sentence);
        }

        /** @throws Refusal where something is missing or cannot be read */
        Amendment amendment() {
            return new Amendment(
                    named(Rule.Kind.values(), kind),
                    number(),
                    named(Rule.Unit.values(), unit),
                    document,
                    article,
                    day());
        }

        private static <E extends Enum<E>> E named(E[] all, String name) {
            return Arrays.stream(all)
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(AmendmentRule.KIND_MISSING));
        }

        private int number() {
            String typed = amount.strip();
            return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        }

        private LocalDate day() {
            try {
                return LocalDate.parse(from.strip());
            } catch (DateTimeException malformed) {
                throw new Refusal(AmendmentRule.DAY_MALFORMED);
            }
        }
    }

    public Reply show(Request request) {
        return show(request, 200, Typed.NOTHING);
    }

    private Reply show(Request request, int status, Typed typed) {
        DeskFrame frame = pages.frame(Visitor.of(request));
        return pages.show(status, "rules", pages.database().read(tx -> model(tx, frame, typed)));
    }

    private Model model(Handle tx, DeskFrame frame, Typed typed) {
        LocalDate today = Rule.day(pages.clock().instant());
        Rules rules = new Rules(tx);
        List<History> histories = Arrays.stream(Rule.Kind.values())
                .map(kind -> History.of(kind, rules.versions(kind), today))
                .toList();
        return new Model(frame, histories, today, new Days(), typed);
    }

    public Reply amend(Request request) {
        Typed typed = Typed.of(request.form());
        return doing(request, typed, () -> amending.amend(Visitor.of(request).account(), typed.amendment()));
    }

    public Reply takeBack(Request request) {
        return doing(
                request,
                Typed.NOTHING,
                () -> amending.takeBack(Visitor.of(request).account(), number(request.part("rule"))));
    }

    /** No version has the number 0. */
    private static long number(String part) {
        return part.matches("[0-9]{1,18}") ? Long.parseLong(part) : 0;
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
