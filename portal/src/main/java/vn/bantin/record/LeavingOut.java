package vn.bantin.record;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;

/** Leaves out what rules found in an article, and has it proposed again; the log has both and, since it cannot forget a name, how many. */
public final class LeavingOut {
    private final Dismissals dismissals;
    private final Audit audit;
    private final Account by;
    private final Finding finding;
    private final InstantSource clock;

    public LeavingOut(Handle tx, Account by, Finding finding, InstantSource clock) {
        this.dismissals = new Dismissals(tx, by.siteId(), finding);
        this.audit = new Audit(tx, by.siteId(), clock);
        this.by = by;
        this.finding = finding;
        this.clock = clock;
    }

    /** What is left out already stays so. */
    public void leaveOut(UUID article, List<Wording> words) {
        int left = 0;
        for (Wording one : words) {
            left += dismissals.add(article, one, by, clock.instant());
        }
        tell(Deed.FINDINGS_LEFT_OUT, article, left);
    }

    /** What somebody else brought back meanwhile is there already. */
    public void bringBack(UUID article, List<Long> ids) {
        int back = 0;
        for (long id : ids) {
            back += dismissals.forget(article, id);
        }
        tell(Deed.FINDINGS_BROUGHT_BACK, article, back);
    }

    private void tell(Deed deed, UUID article, int many) {
        if (many > 0) {
            audit.record(by, deed, article.toString(), finding + " " + many);
        }
    }
}
