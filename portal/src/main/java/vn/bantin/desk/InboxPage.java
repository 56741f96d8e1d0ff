package vn.bantin.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.article.State;
import vn.bantin.article.WorkItem;
import vn.bantin.article.Worklist;
import vn.bantin.comment.Demand;
import vn.bantin.comment.Demands;
import vn.bantin.comment.Queue;
import vn.bantin.comment.Reach;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.directive.Board;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.Viewer;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap}: what waits for whoever is signed in, the longest waiting first. */
public final class InboxPage {
    private final DeskPages pages;

    InboxPage(DeskPages pages) {
        this.pages = pages;
    }

    /** What the template shows. */
    public record Model(
            DeskFrame frame,
            List<Pile> piles,
            Ages ages,
            List<Section> sections,
            @Nullable Moderation moderation,
            DirectivesWaiting directives,
            QuestionsWaiting questions) {}

    /** The directives that whoever is signed in has to carry out, and to confirm; so many of each at most. */
    public record DirectivesWaiting(List<Directive> toDo, List<Directive> toConfirm, Days days, LocalDate today) {
        private static final int MOST = 20;

        static DirectivesWaiting of(Handle tx, Account account, LocalDate today) {
            Viewer viewer = Viewer.of(tx, account);
            Board board = new Board(tx, account.siteId());
            return new DirectivesWaiting(board.toDo(viewer, MOST), board.toConfirm(viewer, MOST), new Days(), today);
        }

        public boolean isEmpty() {
            return toDo.isEmpty() && toConfirm.isEmpty();
        }
    }

    /** How many comments wait, and how many demands to take one off; the first of them is due at {@code firstDue}. */
    public record Moderation(
            long waiting, int demands, @Nullable Instant firstDue) {
        static Moderation of(Handle tx, Reach reach) {
            List<Demand> demands = new Demands(tx, reach).open();
            return new Moderation(
                    new Queue(tx, reach).countWaiting(),
                    demands.size(),
                    demands.isEmpty() ? null : demands.getFirst().dueAt());
        }
    }

    /** Things that wait for the same; {@code name} is the end of the key of its words. */
    public record Pile(String name, List<WorkItem> items) {}

    Reply show(Request request) {
        Visitor visitor = Visitor.of(request);
        return pages.show(200, "inbox", pages.database().read(tx -> model(tx, visitor)));
    }

    private Model model(Handle tx, Visitor visitor) {
        Instant now = pages.clock().instant();
        return new Model(
                pages.frame(visitor),
                piles(new Worklist(tx, visitor.site().id()), visitor.account()),
                new Ages(now),
                new Sections(tx, visitor.site().id()).tree().sections(),
                visitor.account().role().mayModerate() ? Moderation.of(tx, Reach.of(tx, visitor.account())) : null,
                DirectivesWaiting.of(tx, visitor.account(), LocalDate.ofInstant(now, Dates.ZONE)),
                QuestionsWaiting.of(tx, visitor.account(), now));
    }

    private static List<Pile> piles(Worklist worklist, Account account) {
        List<Pile> piles = new ArrayList<>();
        if (account.role().mayPublish()) {
            piles.add(new Pile("approved", worklist.waiting(State.APPROVED)));
            piles.add(new Pile("scheduled", worklist.waiting(State.SCHEDULED)));
        }
        if (account.role().mayReview()) {
            piles.add(new Pile("in_review", worklist.waiting(State.IN_REVIEW)));
        }
        if (account.role().mayWrite()) {
            List<WorkItem> drafts = worklist.draftsOf(account);
            piles.add(new Pile(
                    "sent_back",
                    drafts.stream().filter(item -> !item.reason().isEmpty()).toList()));
            piles.add(new Pile(
                    "drafts",
                    drafts.stream().filter(item -> item.reason().isEmpty()).toList()));
        }
        return piles;
    }
}
