package vn.bantin.reader;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.directory.Body;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Excerpt;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.directive.Companions;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.DirectiveBodies;
import vn.bantin.record.directive.Directives;
import vn.bantin.record.directive.Step;
import vn.bantin.record.directive.StepsTaken;
import vn.bantin.record.directive.StepsTaken.Taken;
import vn.bantin.record.evidence.Evidence;
import vn.bantin.record.evidence.EvidenceList;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /chi-dao/12}: one public directive: what is to be done, by whom and when, and what came of it; nobody's notes or names. */
public final class DirectivePage {
    private static final Set<Step> TOLD = EnumSet.of(
            Step.CORRECT,
            Step.ASSIGN,
            Step.ACCEPT,
            Step.START,
            Step.REPORT,
            Step.CONFIRM,
            Step.EXTEND,
            Step.REPLACE,
            Step.CANCEL);

    private static final int DESCRIPTION = 200;

    private final Database database;
    private final InstantSource clock;
    private final Frames frames;
    private final Templates templates;

    DirectivePage(Database database, InstantSource clock, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows; {@code heirs} carry the lead on, where it is no more. */
    public record Model(
            Frame frame,
            ShownDirective shown,
            List<ShownDirective> replacement,
            List<Body> heirs,
            Companions companions,
            List<Evidence> evidence,
            List<Taken> history) {

        public String day(Taken taken) {
            return ShownDirective.day(LocalDate.ofInstant(taken.at(), Dates.ZONE));
        }

        public String moved(Taken taken) {
            return taken.oldDue() == null
                    ? ""
                    : frame.say(
                            "directives.due_moved",
                            ShownDirective.day(taken.oldDue()),
                            ShownDirective.day(taken.newDue()));
        }
    }

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        Footprint footprint = Footprint.of(tx, site.id())
                .directives()
                .directory()
                .until(CommentBox.tomorrow(clock.instant()))
                .made();
        ShownDirective shown = shown(tx, site, request, today);
        Directive directive = shown.directive();
        String title = Messages.in(request.language()).say("directive.title", directive.number());
        Model model = new Model(
                frames.frame(
                        tx, site, request, Head.of(title, Excerpt.of(directive.matter(), DESCRIPTION), shown.path())),
                shown,
                directive.replacedBy() == null ? List.of() : numbered(tx, site, directive.replacedBy(), today),
                new DirectiveBodies(tx, site.id()).heirsOf(directive, today),
                new DirectiveBodies(tx, site.id()).of(directive.id()),
                new EvidenceList(tx, site.id(), EvidenceList.Of.DIRECTIVE).of(directive.id()),
                new StepsTaken(tx, site.id())
                        .of(directive.id()).stream()
                                .filter(taken -> TOLD.contains(taken.step()))
                                .toList());
        return Rendered.of(templates.render("reader/directive.jte", model), site.id(), request.language(), footprint);
    }

    private static ShownDirective shown(Handle tx, Site site, Request request, LocalDate today) {
        String asked = request.part("number");
        if (!asked.matches("[1-9][0-9]{0,8}")) {
            throw Problem.notFound();
        }
        return numbered(tx, site, Integer.parseInt(asked), today).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** The one of this number, where readers may see it. */
    private static List<ShownDirective> numbered(Handle tx, Site site, int number, LocalDate today) {
        List<Directive> found =
                new Directives(tx, site.id()).byNumber(number).stream().toList();
        return ShownDirectives.of(tx, site, found, today);
    }
}
