package vn.bantin.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.bantin.comment.Demand;
import vn.bantin.comment.Demands;
import vn.bantin.comment.DroppedCounts;
import vn.bantin.comment.Queue;
import vn.bantin.comment.QueueItem;
import vn.bantin.comment.Reach;
import vn.bantin.comment.Standing;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.rule.Rule;
import vn.bantin.rule.Rules;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** {@code /ban-bien-tap/binh-luan/han-xu-ly}: what is due and when, what was turned away, and under which rules. */
public final class DuePage {
    private static final int DAYS = 30;

    private final DeskPages pages;

    DuePage(DeskPages pages) {
        this.pages = pages;
    }

    /** What the template shows. */
    public record Model(
            DeskFrame frame,
            List<DueDemand> demands,
            Map<Standing, Long> counts,
            List<QueueItem> oldest,
            List<DroppedAtSite> dropped,
            List<Rule> rules,
            Days calendar,
            Ages ages) {
        public int days() {
            return DAYS;
        }

        public boolean isLate(Demand demand) {
            return demand.isLate(ages.now());
        }
    }

    /** A demand with the comment that it is about. */
    public record DueDemand(Demand demand, QueueItem item) {}

    /** What one site has turned away as plain spam. */
    public record DroppedAtSite(String site, List<DroppedCounts.Count> counts) {}

    public Reply show(Request request) {
        Visitor visitor = Visitor.of(request);
        return pages.show(200, "due", pages.database().read(tx -> model(tx, visitor)));
    }

    private Model model(Handle tx, Visitor visitor) {
        Instant now = pages.clock().instant();
        Reach reach = Reach.of(tx, visitor.account());
        Queue queue = new Queue(tx, reach);
        return new Model(
                pages.frame(visitor),
                new Demands(tx, reach)
                        .open().stream()
                                .map(demand -> new DueDemand(
                                        demand, queue.byId(demand.commentId()).orElseThrow()))
                                .toList(),
                queue.counts(),
                queue.waiting(0, 1),
                dropped(tx, reach, Rule.day(now).minusDays(DAYS)),
                List.of(Rule.Kind.values()).stream()
                        .map(kind -> new Rules(tx).inForce(kind, Rule.day(now)))
                        .toList(),
                new Days(),
                new Ages(now));
    }

    private static List<DroppedAtSite> dropped(Handle tx, Reach reach, LocalDate since) {
        List<DroppedAtSite> dropped = new ArrayList<>();
        for (Site site : new Sites(tx).all()) {
            if (reach.sites().contains(site.id())) {
                List<DroppedCounts.Count> counts = new DroppedCounts(tx, site.id()).since(since);
                if (!counts.isEmpty()) {
                    dropped.add(new DroppedAtSite(site.name(), counts));
                }
            }
        }
        return dropped;
    }
}
