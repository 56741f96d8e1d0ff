package vn.bantin.reader;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.BodyTree;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Holding;
import vn.bantin.directory.Holdings;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.mention.Mentions;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /bo-may/{slug}}: one body, in being or not; what it does, where it is found, who holds its posts and held them before. */
public final class BodyPage {

    private final Database database;
    private final InstantSource clock;
    private final Frames frames;
    private final Templates templates;

    BodyPage(Database database, InstantSource clock, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.frames = frames;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param above the body that it is or was part of
     * @param parts those that are or were part of it
     * @param heirs what carries it on today
     * @param predecessors those that it carries on itself
     * @param articles that mention it, or somebody who belongs to it, the newest first
     */
    public record Model(
            Frame frame,
            Body body,
            Optional<Body> above,
            List<Body> parts,
            List<Body> heirs,
            List<Body> predecessors,
            List<Holding> holdings,
            Page<MentioningArticle> articles,
            LocalDate today) {

        public String address(int number) {
            return frame.link(BodyPage.path(body, number));
        }

        public boolean hasEnded() {
            return body.hasEndedBy(today);
        }

        public boolean isToCome() {
            return body.validFrom().isAfter(today);
        }

        public List<Holding> holders() {
            return holdings.stream().filter(holding -> holding.ranOn(today)).toList();
        }

        public List<Holding> formerHolders() {
            return holdings.stream()
                    .filter(holding ->
                            holding.until() != null && holding.until().isBefore(today))
                    .toList();
        }

        public String day(LocalDate day) {
            return Dates.day(day);
        }

        public String path(Body other) {
            return frame.link(BodyPage.path(other));
        }

        /** The telephone number as a telephone takes it; empty where it is not one number alone. */
        public String dialled() {
            String phone = body.contact().phone();
            return phone.matches("[0-9+()., -]{6,20}") ? phone.replaceAll("[^0-9+]", "") : "";
        }

        /** What it is to machines (schema.org). */
        public String type() {
            boolean isState = body.branch() == Branch.COUNCIL || body.branch() == Branch.GOVERNMENT;
            return "https://schema.org/" + (isState ? "GovernmentOrganization" : "Organization");
        }
    }

    static String path(Body body) {
        return DirectoryPage.PATH + "/" + body.slug();
    }

    private static String path(Body body, int number) {
        return number == 1 ? path(body) : path(body) + "?" + PageNumber.NAME + "=" + number;
    }

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        LocalDate today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        Footprint footprint =
                DirectoryPage.footprint(tx, site, today).mentions().made();
        int number = PageNumber.of(request);
        Bodies bodies = new Bodies(tx, site.id());
        Body body = bodies.bySlug(request.part("slug")).orElseThrow(Problem::notFound);
        Page<MentioningArticle> articles = articles(tx, site, body, number);
        BodyTree tree = bodies.tree(dayOf(body, today));
        Model model = new Model(
                frames.frame(
                        tx, site, request, Head.of(body.name(), body.name() + " – " + site.name(), path(body, number))),
                body,
                tree.parentOf(body),
                tree.partsOf(body),
                body.hasEndedBy(today) ? bodies.heirsOf(body.id(), today) : List.of(),
                bodies.predecessorsOf(body.id()),
                new Holdings(tx, site.id()).of(body.id()),
                articles,
                today);
        return Rendered.of(templates.render("reader/body.jte", model), site.id(), request.language(), footprint);
    }

    private static Page<MentioningArticle> articles(Handle tx, Site site, Body body, int number) {
        Mentions.InArticles published = new Mentions(tx, site.id())
                .publishedOfBody(body.id(), (number - 1) * SubjectPage.SIZE, SubjectPage.SIZE);
        Page<MentioningArticle> page = new Page<>(
                ShownMentions.byArticle(tx, site, published.mentions()),
                number,
                SubjectPage.SIZE,
                published.articles());
        if (!page.exists()) {
            throw Problem.notFound();
        }
        return page;
    }

    /** The day nearest to today on which it was in being. */
    private static LocalDate dayOf(Body body, LocalDate today) {
        LocalDate lastDay = body.validTo();
        if (body.validFrom().isAfter(today)) {
            return body.validFrom();
        }
        return lastDay != null && lastDay.isBefore(today) ? lastDay : today;
    }
}
