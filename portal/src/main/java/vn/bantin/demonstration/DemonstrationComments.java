package vn.bantin.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Demanding;
import vn.bantin.comment.Moderating;
import vn.bantin.comment.Reference;
import vn.bantin.comment.Regulating;
import vn.bantin.comment.RejectionReason;
import vn.bantin.comment.Submission;
import vn.bantin.comment.Submitting;
import vn.bantin.comment.Suspicion;
import vn.bantin.comment.Wish;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.secret.Seal;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** A few comments in each standing on the demonstration's first portal, sent within the last days by invented people. */
public final class DemonstrationComments {
    private static final int ARTICLES = 200;
    private static final Duration UNTIL_DECIDED = Duration.ofMinutes(40);
    private static final Duration UNTIL_DEMANDED = Duration.ofHours(3);

    private final Database database;
    private final Seal seal;
    private final InstantSource clock;
    private final Site site;
    private final Account moderator;
    private final List<Headline> articles;

    /** @param clock says when now is */
    public DemonstrationComments(Database database, Seal seal, InstantSource clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
        this.site = database.read(tx -> new Sites(tx).all().getFirst());
        this.moderator = database.read(tx -> new Accounts(tx, site.id()).byName(DemonstrationAccounts.MODERATOR))
                .orElseThrow();
        this.articles = database.read(tx -> new Articles(tx, site.id()).latest(ARTICLES));
    }

    public void lay() {
        new Regulating(database, clock).block(moderator, site.id(), "nhà cái\nvay nóng\ngiải ngân trong ngày");
        Jsoup.parseBodyFragment(new PortalFolder("ward").text("comments.html"))
                .select("article")
                .forEach(this::lay);
    }

    private void lay(Element element) {
        Instant sent = clock.instant().minus(Duration.ofHours(Long.parseLong(element.attr("data-hours"))));
        Comment comment = submit(element, sent);
        decide(element, comment.id(), new Moderating(database, () -> sent.plus(UNTIL_DECIDED)));
        if (element.hasAttr("data-demand")) {
            Instant received = clock.instant().minus(UNTIL_DEMANDED);
            new Demanding(database, clock)
                    .demand(
                            moderator,
                            comment.id(),
                            false,
                            element.attr("data-demand"),
                            element.select("p.demand").text(),
                            received);
        }
    }

    private Comment submit(Element element, Instant sent) {
        Reference reference = new Submitting(database, seal, () -> sent)
                .submit(
                        site.id(),
                        about(element.attr("data-about")),
                        submission(element),
                        suspicion(element),
                        element.attr("data-sender"),
                        tx -> {});
        return database.read(tx -> new Comments(tx, site.id()).byReference(reference))
                .orElseThrow();
    }

    private UUID about(String beginning) {
        return articles.stream()
                .filter(article -> article.title().startsWith(beginning))
                .map(Headline::articleId)
                .findFirst()
                .orElseThrow();
    }

    private static Submission submission(Element element) {
        return new Submission(
                element.select("p.name").text(),
                element.select("p.phone").text(),
                element.select("h1").text(),
                element.expectFirst("p:not([class])").wholeText(),
                element.attr("data-wish").equals("answer") ? Wish.ANSWER : Wish.PUBLICATION);
    }

    private static Suspicion suspicion(Element element) {
        return new Suspicion(
                element.attr("data-then").equals("hold"),
                Arrays.stream(element.attr("data-causes").split(","))
                        .filter(cause -> !cause.isEmpty())
                        .toList());
    }

    private void decide(Element element, UUID comment, Moderating moderating) {
        String[] then = element.attr("data-then").split(":", 2);
        switch (then[0]) {
            case "approve" -> moderating.approve(moderator, comment);
            case "answer" ->
                moderating.answer(moderator, comment, element.select("p.answer").text());
            case "reject" -> moderating.reject(moderator, comment, RejectionReason.valueOf(then[1]));
            case "spam" -> moderating.markAsSpam(moderator, comment);
            case "remove" -> {
                moderating.approve(moderator, comment);
                moderating.remove(moderator, comment, element.select("p.note").text());
            }
            default -> {
                // it waits
            }
        }
    }
}
