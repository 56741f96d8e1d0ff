package vn.bantin.record.directive;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.article.ArticleRule;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.Citation;
import vn.bantin.record.Citations;
import vn.bantin.record.Finding;
import vn.bantin.record.LeavingOut;
import vn.bantin.record.Spot;

/** A coordinator's verbs on what was demanded in a text or a document: from now on it is followed, or left. */
public final class Recording {
    private final Database database;
    private final InstantSource clock;

    public Recording(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records a directive that rests on these words of an edition. */
    public Directive record(Account coordinator, UUID editionId, Spot spot, Entry entry) {
        requireCoordinator(coordinator);
        return database.write(tx -> {
            Citation citation = spot.in(edition(tx, coordinator, editionId))
                    .orElseThrow(() -> new Refusal(DirectiveRule.NOT_IN_THE_TEXT));
            requireNew(citation, new Directives(tx, coordinator.siteId()));
            new Citations(tx, coordinator.siteId()).add(citation);
            return add(tx, coordinator, entry, citation);
        });
    }

    /** Records a directive that stands in a document. */
    public Directive record(Account coordinator, Entry entry) {
        requireCoordinator(coordinator);
        if (entry.document().isEmpty()) {
            throw new Refusal(DirectiveRule.DOCUMENT_MISSING);
        }
        return database.write(tx -> add(tx, coordinator, entry, null));
    }

    private static void requireNew(Citation citation, Directives directives) {
        boolean recorded = directives.of(citation.articleId()).stream()
                .flatMap(directive -> directive.rests().stream())
                .anyMatch(words ->
                        words.field() == citation.field() && words.wording().isSamePlace(citation.wording()));
        if (recorded) {
            throw new Refusal(DirectiveRule.RECORDED_ALREADY);
        }
    }

    /** Says no to what rules found; the same words at the same place of the same sentence are not proposed again. */
    public void dismiss(Account coordinator, UUID editionId, Spot spot) {
        requireCoordinator(coordinator);
        database.change(tx -> {
            Citation citation = spot.in(edition(tx, coordinator, editionId))
                    .orElseThrow(() -> new Refusal(DirectiveRule.NOT_IN_THE_TEXT));
            leavingOut(tx, coordinator).leaveOut(citation.articleId(), List.of(citation.wording()));
        });
    }

    /** Forgets these noes to what rules found, so that it is proposed again. */
    public void bringBack(Account coordinator, UUID editionId, List<Long> dismissals) {
        requireCoordinator(coordinator);
        database.change(tx -> leavingOut(tx, coordinator)
                .bringBack(edition(tx, coordinator, editionId).articleId(), dismissals));
    }

    private LeavingOut leavingOut(Handle tx, Account coordinator) {
        return new LeavingOut(tx, coordinator, Finding.DIRECTIVE, clock);
    }

    private static Edition edition(Handle tx, Account coordinator, UUID id) {
        return new Editions(tx, coordinator.siteId()).byId(id).orElseThrow(() -> new Refusal(ArticleRule.UNKNOWN));
    }

    private static void requireCoordinator(Account account) {
        if (!account.role().mayReview()) {
            throw new Refusal(DirectiveRule.NOT_YOUR_PART);
        }
    }

    private Directive add(Handle tx, Account coordinator, Entry entry, @Nullable Citation citation) {
        Directives directives = new Directives(tx, coordinator.siteId());
        Instant now = clock.instant();
        Directive directive = Directive.recorded(Ids.next(), directives.nextNumber(), entry, citation, now);
        directives.add(directive);
        new StepsTaken(tx, coordinator.siteId()).add(directive.id(), Step.RECORD, coordinator, now, "");
        new Audit(tx, coordinator.siteId(), clock)
                .record(coordinator, Deed.DIRECTIVE_RECORDED, directive.id().toString(), directive.matter());
        return directive;
    }
}
