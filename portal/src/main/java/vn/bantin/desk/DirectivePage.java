package vn.bantin.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Editions;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Memberships;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.Citation;
import vn.bantin.record.LiveTexts;
import vn.bantin.record.directive.Assignment;
import vn.bantin.record.directive.BodyName;
import vn.bantin.record.directive.Clarity;
import vn.bantin.record.directive.ClarityChecks;
import vn.bantin.record.directive.Companions;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.DirectiveBodies;
import vn.bantin.record.directive.DirectiveRule;
import vn.bantin.record.directive.Directives;
import vn.bantin.record.directive.Part;
import vn.bantin.record.directive.Parts;
import vn.bantin.record.directive.Step;
import vn.bantin.record.directive.StepsTaken;
import vn.bantin.record.directive.StepsTaken.Taken;
import vn.bantin.record.directive.Tracking;
import vn.bantin.record.directive.Viewer;
import vn.bantin.record.evidence.Evidence;
import vn.bantin.record.evidence.EvidenceList;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/chi-dao/{number}}: one directive with its history, and what whoever looks at it may do. */
public final class DirectivePage {
    private final DeskPages pages;
    private final Tracking tracking;

    DirectivePage(DeskPages pages) {
        this.pages = pages;
        this.tracking = new Tracking(pages.database(), pages.clock());
    }

    /** What the template shows. */
    public record Model(
            DeskFrame frame,
            Directive directive,
            Companions companions,
            List<Body> heirs,
            List<Clarity> missing,
            @Nullable Source source,
            List<Evidence> evidence,
            List<Taken> history,
            List<Step> steps,
            Choices choices,
            Typed typed,
            Days days,
            LocalDate today,
            String alert) {

        public String path(Step step) {
            return DirectivesPage.PATH + "/" + directive.number() + "/" + step.path();
        }

        /** What stands in the form that puts its words right. */
        public DirectiveForm words() {
            return typed.isRefused(Step.CORRECT) ? typed.words() : DirectiveForm.of(directive);
        }

        public boolean may(Step step) {
            return steps.contains(step);
        }
    }

    /**
     * The article that a directive rests on.
     *
     * @param changed whether its sentence is no longer in the text that readers have
     */
    public record Source(String title, String path, boolean live, UUID edition, boolean changed) {}

    /** Whom something can be given to: bodies, and the people who work in each. */
    public record Choices(List<Body> bodies, Map<Body, List<Account>> people) {
        static final Choices NONE = new Choices(List.of(), Map.of());
    }

    /** What stands in the fields of the forms; {@code refused} is the step whose form was refused. */
    public record Typed(
            @Nullable Step refused,
            DirectiveForm words,
            String lead,
            String officer,
            Set<String> coWorkers,
            Set<String> watchers,
            String product,
            String due,
            String note,
            String number,
            String address) {

        static Typed of(Step refused, Form form) {
            return new Typed(
                    refused,
                    DirectiveForm.of(form),
                    form.text("lead"),
                    form.text("officer"),
                    Set.copyOf(form.all("co_worker")),
                    Set.copyOf(form.all("watcher")),
                    form.text("product"),
                    form.text("due"),
                    form.text("note"),
                    form.text("number"),
                    form.text("address"));
        }

        static Typed of(Directive directive, Companions companions, Days days) {
            return new Typed(
                    null,
                    DirectiveForm.of(directive),
                    directive.lead() == null
                            ? ""
                            : Long.toString(directive.lead().id()),
                    directive.officer() == null ? "" : directive.officer().id().toString(),
                    ids(companions.coWorkers()),
                    ids(companions.watchers()),
                    directive.product(),
                    directive.due() == null ? "" : days.day(directive.due()),
                    "",
                    "",
                    "");
        }

        private static Set<String> ids(List<BodyName> bodies) {
            return bodies.stream().map(body -> Long.toString(body.id())).collect(Collectors.toSet());
        }

        public boolean isRefused(Step step) {
            return refused == step;
        }

        /** What was typed for this step alone. */
        public String note(Step step) {
            return isRefused(step) ? note : "";
        }
    }

    public Reply show(Request request) {
        return show(request, 200, "", null);
    }

    private Reply show(Request request, int status, String alert, @Nullable Typed refused) {
        Visitor visitor = Visitor.of(request);
        return pages.show(
                status, "directive", pages.database().read(tx -> model(tx, visitor, number(request), alert, refused)));
    }

    private static int number(Request request) {
        return number(request.part("number")).orElseThrow(Problem::notFound);
    }

    private static Optional<Integer> number(String typed) {
        return typed.strip().matches("[1-9][0-9]{0,8}")
                ? Optional.of(Integer.valueOf(typed.strip()))
                : Optional.empty();
    }

    private Model model(Handle tx, Visitor visitor, int number, String alert, @Nullable Typed refused) {
        long site = visitor.site().id();
        LocalDate today = LocalDate.ofInstant(pages.clock().instant(), Dates.ZONE);
        Viewer viewer = Viewer.of(tx, visitor.account());
        Directive directive = new Directives(tx, site).seenBy(viewer, number).orElseThrow(Problem::notFound);
        Companions companions = new DirectiveBodies(tx, site).of(directive.id());
        List<Step> steps = steps(directive, new Parts(tx, viewer, today).in(directive));
        Days days = new Days();
        return new Model(
                pages.frame(visitor),
                directive,
                companions,
                new DirectiveBodies(tx, site).heirsOf(directive, today),
                directive.state().isOpen() ? new ClarityChecks(tx, site).missing(directive) : List.of(),
                source(tx, site, directive.citation()),
                new EvidenceList(tx, site, EvidenceList.Of.DIRECTIVE).of(directive.id()),
                new StepsTaken(tx, site).of(directive.id()),
                steps,
                steps.contains(Step.ASSIGN) ? choices(tx, site, today) : Choices.NONE,
                refused == null ? Typed.of(directive, companions, days) : refused,
                days,
                today,
                alert);
    }

    private static List<Step> steps(Directive directive, Set<Part> parts) {
        return Stream.of(Step.values())
                .filter(step -> step.leadsFrom(directive.state()) && parts.contains(step.part()))
                .filter(step -> step != Step.RELEASE || !directive.released())
                .filter(step -> step != Step.WITHHOLD || directive.released())
                .toList();
    }

    private static @Nullable Source source(Handle tx, long site, @Nullable Citation citation) {
        if (citation == null) {
            return null;
        }
        Article article = new Articles(tx, site).byId(citation.articleId()).orElseThrow();
        Editions editions = new Editions(tx, site);
        String title =
                editions.byId(citation.editionId()).orElseThrow().content().title();
        return new Source(
                title,
                "/" + article.path(),
                article.isLive(),
                citation.editionId(),
                article.isLive()
                        && new LiveTexts(tx, site, List.of(citation))
                                .pathOf(citation)
                                .isEmpty());
    }

    static Choices choices(Handle tx, long site, LocalDate today) {
        List<Body> bodies = new Bodies(tx, site).on(today);
        Map<Long, List<Account>> members = new Memberships(tx, site).people();
        Map<Body, List<Account>> people = new LinkedHashMap<>();
        bodies.stream()
                .filter(body -> members.containsKey(body.id()))
                .forEach(body -> people.put(body, members.getOrDefault(body.id(), List.of())));
        return new Choices(bodies, people);
    }

    /** Takes the step that the address names. */
    public Reply take(Request request) {
        Step step =
                Step.of(request.part("step")).filter(one -> one != Step.RECORD).orElseThrow(Problem::notFound);
        Form form = request.form();
        Visitor visitor = Visitor.of(request);
        int number = number(request);
        try {
            requireSeen(visitor, number, form);
            take(visitor.account(), number, step, form);
            return Reply.seeOther(DirectivesPage.PATH + "/" + number);
        } catch (Refusal refusal) {
            return show(request, 422, pages.frame(visitor).messages().say(refusal), Typed.of(step, form));
        }
    }

    private void requireSeen(Visitor visitor, int number, Form form) {
        long site = visitor.site().id();
        Seen.require(
                form,
                pages.database()
                        .read(tx -> new Directives(tx, site)
                                .byNumber(number)
                                .map(directive -> new StepsTaken(tx, site).of(directive.id()))
                                .orElse(List.of())),
                DirectiveRule.STATE_CHANGED);
    }

    private void take(Account account, int number, Step step, Form form) {
        switch (step) {
            case CORRECT ->
                tracking.correct(account, number, DirectiveForm.of(form).words());
            case ASSIGN -> tracking.assign(account, number, assignment(form));
            case EXTEND -> tracking.extend(account, number, form.text("due"), form.text("note"));
            case REPLACE ->
                tracking.replace(account, number, number(form.text("number")).orElse(0), form.text("note"));
            case RELEASE -> tracking.release(account, number, form.has("agreed"));
            case ADD_EVIDENCE -> tracking.addEvidence(account, number, form.text("address"));
            case ACCEPT, DECLINE, START, REPORT, SEND_BACK, CONFIRM, CANCEL, WITHHOLD ->
                tracking.take(account, number, step, form.text("note"));
            case RECORD -> throw new IllegalStateException("no form leads there");
        }
    }

    private static Assignment assignment(Form form) {
        return Assignment.read(
                body(form.text("lead")),
                DraftForm.uuid(form.text("officer")).orElse(null),
                bodies(form.all("co_worker")),
                bodies(form.all("watcher")),
                form.text("product"),
                form.text("due"));
    }

    private static List<Long> bodies(List<String> typed) {
        return typed.stream()
                .filter(number -> !number.isEmpty())
                .map(DirectivePage::body)
                .distinct()
                .toList();
    }

    /** No body has the number 0. */
    static long body(String typed) {
        return typed.matches("[0-9]{1,15}") ? Long.parseLong(typed) : 0;
    }
}
