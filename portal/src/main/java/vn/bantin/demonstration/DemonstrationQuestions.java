package vn.bantin.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.directory.Bodies;
import vn.bantin.kit.data.Database;
import vn.bantin.media.PhotoFolder;
import vn.bantin.record.question.Answering;
import vn.bantin.record.question.Asked;
import vn.bantin.record.question.Asking;
import vn.bantin.record.question.Field;
import vn.bantin.record.question.Kind;
import vn.bantin.record.question.PublicText;
import vn.bantin.record.question.Question;
import vn.bantin.record.question.Rating;
import vn.bantin.record.question.Step;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.vietnamese.Dates;

/** A few questions of invented people on the demonstration's first portal, from one that waits to two whose answers are published. */
public final class DemonstrationQuestions {
    private final Database database;
    private final InstantSource clock;
    private final PhotoFolder photos;
    private final Site site;
    private final Account moderator;
    private final Account officer;
    private final long office;

    /** @param clock says when now is */
    public DemonstrationQuestions(Database database, InstantSource clock, PhotoFolder photos) {
        this.photos = photos;
        this.database = database;
        this.clock = clock;
        this.site = database.read(tx -> new Sites(tx).all().getFirst());
        this.moderator = account(DemonstrationAccounts.MODERATOR);
        this.officer = account(DemonstrationAccounts.OFFICER);
        this.office = database.read(tx -> new Bodies(tx, site.id())
                        .byName(DemonstrationDirectives.OFFICE, LocalDate.ofInstant(clock.instant(), Dates.ZONE)))
                .orElseThrow()
                .id();
    }

    private Account account(String name) {
        return database.read(tx -> new Accounts(tx, site.id()).byName(name)).orElseThrow();
    }

    public void lay() {
        Jsoup.parseBodyFragment(new PortalFolder("ward").text("questions.html"))
                .select("article")
                .forEach(this::lay);
    }

    private void lay(Element element) {
        Question question = ask(element);
        UUID id = question.id();
        if (element.hasAttr("data-assigned")) {
            answering(element, "data-assigned").assign(moderator, id, office, officer.id());
        }
        if (element.hasAttr("data-paused")) {
            answering(element, "data-paused").take(officer, id, Step.PAUSE, text(element, ".pause"));
        }
        if (element.hasAttr("data-answered")) {
            String answer = text(element, ".answer");
            answering(element, "data-answered").take(officer, id, Step.ANSWER, answer);
            asking(element, "data-answered")
                    .rate(site.id(), question.code(), Rating.valueOf(element.attr("data-rating")));
            answering(element, "data-answered")
                    .release(
                            moderator,
                            id,
                            PublicText.of(text(element, ".published h3"), text(element, ".asked"), answer));
        }
    }

    private Question ask(Element element) {
        return asking(element, "data-days")
                .ask(
                        site.id(),
                        Asked.of(
                                Kind.valueOf(element.attr("data-kind")),
                                Field.valueOf(element.attr("data-field")),
                                submission(element)),
                        Suspicion.NONE,
                        tx -> {});
    }

    private static Submission submission(Element element) {
        return new Submission(element.attr("data-name"), "", text(element, "h2"), text(element, ".words"), Wish.ANSWER);
    }

    private Asking asking(Element element, String days) {
        return new Asking(database, () -> ago(element, days));
    }

    private Answering answering(Element element, String days) {
        return new Answering(database, () -> ago(element, days), photos);
    }

    private Instant ago(Element element, String days) {
        return clock.instant().minus(Duration.ofDays(Long.parseLong(element.attr(days))));
    }

    private static String text(Element element, String query) {
        return element.expectFirst(query).text();
    }
}
