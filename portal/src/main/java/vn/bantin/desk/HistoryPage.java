package vn.bantin.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Audit;
import vn.bantin.account.Entry;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.article.Outdated;
import vn.bantin.article.Revision;
import vn.bantin.article.Revisions;
import vn.bantin.article.Writing;
import vn.bantin.kit.text.Difference;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/bai-viet/{article}}: the editions and saves of an article, two of them side by side, and its log. */
public final class HistoryPage {
    private final DeskPages pages;
    private final Writing writing;

    HistoryPage(DeskPages pages, Writing writing) {
        this.pages = pages;
        this.writing = writing;
    }

    /** What the template shows. */
    public record Model(
            DeskFrame frame,
            Article article,
            List<Edition> editions,
            List<Version> versions,
            Map<UUID, String> names,
            String before,
            String after,
            List<Change> changes,
            List<Enclosures.Exchange> exchanged,
            List<Entry> log,
            String alert) {

        public Edition newest() {
            return editions.getLast();
        }

        /** Whether whoever looks may put the words before in the place of the draft's. */
        public boolean mayBringBack() {
            return frame.account() != null && newest().isWritableBy(frame.account());
        }
    }

    /** A state of the words that can be compared: an edition, or a save of a draft, by the key that the address has. */
    public record Version(String key, UUID editionId, String edition, String when, String who, Content content) {}

    /** One field before and after; {@code name} is the end of the key of its words. */
    public record Change(String name, List<Difference.Piece> pieces) {}

    public Reply show(Request request) {
        return show(request, 200, "");
    }

    private Reply show(Request request, int status, String alert) {
        return pages.show(status, "history", pages.database().read(tx -> model(tx, request, alert)));
    }

    /** {@code POST …/dua-ve}: puts the words of an edition or of an earlier save in the place of the draft's. */
    public Reply bringBack(Request request) {
        Visitor visitor = Visitor.of(request);
        try {
            Model model = pages.database().read(tx -> model(tx, request, ""));
            Edition draft = writing.replace(
                    visitor.account(),
                    model.newest().id(),
                    DraftForm.revision(request.form()),
                    content(model.versions(), request.form().text("ban")));
            return Reply.seeOther(Doorkeeper.DESK + "/ban/" + draft.id() + "?" + EditionPage.SAVED);
        } catch (Outdated outdated) {
            return show(request, 409, pages.frame(visitor).say("desk.conflict.title"));
        } catch (Refusal refusal) {
            return show(request, 422, pages.frame(visitor).messages().say(refusal));
        }
    }

    private Model model(Handle tx, Request request, String alert) {
        Visitor visitor = Visitor.of(request);
        UUID id = DraftForm.uuid(request.part("article")).orElseThrow(Problem::notFound);
        long site = visitor.site().id();
        Article article = new Articles(tx, site).byId(id).orElseThrow(Problem::notFound);
        List<Edition> editions = new Editions(tx, site).of(id);
        Map<UUID, String> names =
                new Accounts(tx, site).all().stream().collect(Collectors.toMap(Account::id, Account::name));
        List<Version> versions = versions(editions, new Revisions(tx, site), names);
        String after = request.query("sau").orElse(versions.getFirst().key());
        String before = request.query("truoc").orElse(earlier(editions, versions));
        return new Model(
                pages.frame(visitor),
                article,
                editions,
                versions,
                names,
                before,
                after,
                changes(content(versions, before), content(versions, after)),
                enclosures(tx, visitor, version(versions, before))
                        .exchanged(enclosures(tx, visitor, version(versions, after))),
                new Audit(tx, site, pages.clock()).of(id.toString()),
                alert);
    }

    /** What the newest edition is compared with first: the one before it, else how it began. */
    private static String earlier(List<Edition> editions, List<Version> versions) {
        return editions.size() > 1
                ? "b" + editions.get(editions.size() - 2).number()
                : versions.getLast().key();
    }

    /** The newest first; an edition stands before the saves that led to it. */
    private static List<Version> versions(List<Edition> editions, Revisions revisions, Map<UUID, String> names) {
        List<Version> versions = new ArrayList<>();
        for (Edition edition : editions.reversed()) {
            versions.add(new Version(
                    "b" + edition.number(),
                    edition.id(),
                    Integer.toString(edition.number()),
                    "",
                    "",
                    edition.content()));
            for (Revision save : revisions.of(edition.id())) {
                versions.add(new Version(
                        save.id().toString(),
                        edition.id(),
                        Integer.toString(edition.number()),
                        Dates.stamp(save.savedAt()),
                        names.getOrDefault(save.writerId(), ""),
                        save.content()));
            }
        }
        return versions;
    }

    /** The documents of a save are those that its edition offers now: saves keep words alone. */
    private Enclosures enclosures(Handle tx, Visitor visitor, Version version) {
        return Enclosures.of(
                tx, visitor.site().id(), version, pages.frame(visitor).messages());
    }

    private static Content content(List<Version> versions, String key) {
        return version(versions, key).content();
    }

    private static Version version(List<Version> versions, String key) {
        return versions.stream()
                .filter(version -> version.key().equals(key))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static List<Change> changes(Content before, Content after) {
        List<Change> changes = new ArrayList<>();
        add(changes, "title", before.title(), after.title());
        add(changes, "dateline", before.dateline(), after.dateline());
        add(changes, "lead", before.lead(), after.lead());
        add(changes, "body", before.text().words(), after.text().words());
        add(changes, "caption", before.caption(), after.caption());
        add(
                changes,
                "credit",
                before.illustration().credit(),
                after.illustration().credit());
        add(
                changes,
                "alternative",
                before.illustration().textAlternative(),
                after.illustration().textAlternative());
        add(changes, "addendum", before.addendum(), after.addendum());
        add(changes, "byline", before.byline(), after.byline());
        return changes;
    }

    private static void add(List<Change> changes, String name, String before, String after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            changes.add(new Change(name, Difference.between(before, after)));
        }
    }
}
