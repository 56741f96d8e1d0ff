package vn.bantin.record.mention;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.article.ArticleRule;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.directory.Bodies;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.Citations;
import vn.bantin.record.Finding;
import vn.bantin.record.LeavingOut;
import vn.bantin.record.Spot;

/** An editor's verbs on whom and what rules found in an edition: yes and no, to many at once, and taking back a yes. */
public final class Recording {
    private final Database database;
    private final InstantSource clock;

    public Recording(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes up all of these or, where one is refused, none; once, however often the same is asked for.
     *
     * @throws SomeRefused with every fault of each
     */
    public void record(Account editor, UUID editionId, List<Chosen> chosen) {
        requireReviewer(editor);
        requireAny(chosen);
        database.change(tx -> {
            Edition edition = edition(tx, editor, editionId);
            Mentions mentions = new Mentions(tx, editor.siteId());
            Checking checking =
                    new Checking(edition, mentions.of(edition.articleId()), new Bodies(tx, editor.siteId()));
            requireFaultless(checking, chosen);
            List<Mention> taken = chosen.stream()
                    .filter(one -> !checking.isTakenUp(one))
                    .map(one -> mention(tx, editor, checking, one))
                    .toList();
            for (Mention mention : taken) {
                new Citations(tx, editor.siteId()).add(mention.citation());
                mentions.add(mention, editor);
            }
            if (!taken.isEmpty()) {
                tell(tx, editor, edition.articleId(), Deed.MENTIONS_RECORDED, numbers(taken));
            }
        });
    }

    private static void requireAny(List<?> chosen) {
        if (chosen.isEmpty()) {
            throw new Refusal(MentionRule.NOTHING_CHOSEN);
        }
    }

    private static void requireFaultless(Checking checking, List<Chosen> chosen) {
        List<Fault> faults = chosen.stream().flatMap(checking::faults).toList();
        if (!faults.isEmpty()) {
            throw new SomeRefused(faults);
        }
    }

    private Mention mention(Handle tx, Account editor, Checking checking, Chosen chosen) {
        Entry entry = chosen.entry();
        return new Mention(
                Ids.next(),
                new Subjects(tx, editor.siteId()).named(entry.kind(), entry.name()),
                entry.post(),
                entry.partOf(),
                checking.body(chosen),
                checking.citation(chosen.spot()),
                editor.name(),
                clock.instant());
    }

    /** The log cannot forget a name, so it has none. */
    private static String numbers(List<Mention> taken) {
        return taken.stream()
                .map(mention -> Integer.toString(mention.subject().number()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Edition edition(Handle tx, Account editor, UUID id) {
        return new Editions(tx, editor.siteId()).byId(id).orElseThrow(() -> new Refusal(ArticleRule.UNKNOWN));
    }

    private static void requireReviewer(Account editor) {
        if (!editor.role().mayReview()) {
            throw new Refusal(MentionRule.NOT_A_REVIEWER);
        }
    }

    /** Says no to what rules found; what stands at these places of these sentences is not proposed again. */
    public void dismiss(Account editor, UUID editionId, List<Spot> spots) {
        requireReviewer(editor);
        requireAny(spots);
        database.change(tx -> {
            Edition edition = edition(tx, editor, editionId);
            leavingOut(tx, editor)
                    .leaveOut(
                            edition.articleId(),
                            spots.stream()
                                    .map(spot ->
                                            Checking.citation(edition, spot).wording())
                                    .toList());
        });
    }

    /** Forgets these noes to what rules found, so that it is proposed again. */
    public void bringBack(Account editor, UUID editionId, List<Long> dismissals) {
        requireReviewer(editor);
        database.change(tx ->
                leavingOut(tx, editor).bringBack(edition(tx, editor, editionId).articleId(), dismissals));
    }

    private LeavingOut leavingOut(Handle tx, Account editor) {
        return new LeavingOut(tx, editor, Finding.MENTION, clock);
    }

    /** Takes a mention back and erases what it said; what somebody else has taken back meanwhile is gone already. */
    public void takeBack(Account editor, UUID mentionId) {
        requireReviewer(editor);
        database.change(tx -> {
            Mentions mentions = new Mentions(tx, editor.siteId());
            mentions.byId(mentionId).ifPresent(mention -> {
                mentions.takeBack(mention, editor, clock.instant());
                tell(
                        tx,
                        editor,
                        mention.citation().articleId(),
                        Deed.MENTION_TAKEN_BACK,
                        Integer.toString(mention.subject().number()));
            });
        });
    }

    private void tell(Handle tx, Account editor, UUID article, Deed deed, String detail) {
        new Audit(tx, editor.siteId(), clock).record(editor, deed, article.toString(), detail);
        new Changes(tx).append(editor.siteId(), Change.Kind.MENTIONS, article.toString());
    }
}
