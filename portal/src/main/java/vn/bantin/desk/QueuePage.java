package vn.bantin.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.comment.Queue;
import vn.bantin.comment.QueueItem;
import vn.bantin.comment.Reach;
import vn.bantin.comment.RejectionReason;
import vn.bantin.comment.Standing;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.question.OfComments;

/** {@code /ban-bien-tap/binh-luan}: the comments that wait, the oldest first, or those that were decided in one way. */
public final class QueuePage {
    static final String PATH = Doorkeeper.DESK + "/binh-luan";
    static final String STANDING = "xem";
    private static final int SIZE = 20;
    private static final List<Standing> DECIDED =
            List.of(Standing.APPROVED, Standing.ANSWERED, Standing.REJECTED, Standing.REMOVED, Standing.SPAM);

    private final DeskPages pages;

    QueuePage(DeskPages pages) {
        this.pages = pages;
    }

    /**
     * What the template shows.
     *
     * @param standing of those that were decided so; none for those that wait
     * @param questions what comments of the list became
     * @param isOfMany whether they may be of more than one site
     */
    public record Model(
            DeskFrame frame,
            @Nullable Standing standing,
            Page<QueueItem> items,
            Map<UUID, UUID> questions,
            Map<Standing, Long> counts,
            boolean isOfMany,
            @Nullable Done done,
            Ages ages,
            Typed typed) {

        public List<Standing> decided() {
            return DECIDED;
        }

        public List<RejectionReason> reasons() {
            return List.of(RejectionReason.values());
        }

        public long countWaiting() {
            return counts.getOrDefault(Standing.WAITING, 0L) + counts.getOrDefault(Standing.HELD, 0L);
        }

        /** The list as the addresses name it. */
        public String list() {
            return standing == null ? "" : standing.key();
        }
    }

    /** What was typed for a comment and refused, and why. */
    public record Typed(@Nullable UUID comment, String answer, String note, String alert) {
        static final Typed NOTHING = new Typed(null, "", "", "");

        static Typed of(UUID comment, Form form, String alert) {
            return new Typed(comment, form.text("answer"), form.text("note"), alert);
        }

        public String answer(UUID of) {
            return of.equals(comment) ? answer : "";
        }

        public String note(UUID of) {
            return of.equals(comment) ? note : "";
        }
    }

    public Reply show(Request request) {
        String list = request.query(STANDING).orElse("");
        return show(request, 200, list, Typed.NOTHING);
    }

    Reply show(Request request, int status, String list, Typed typed) {
        Visitor visitor = Visitor.of(request);
        Standing standing = standing(list).orElse(null);
        int number = ArticlesPage.page(request.query("trang").orElse(null));
        return pages.show(
                status,
                "queue",
                pages.database()
                        .read(tx -> model(tx, visitor, standing, number, Done.asked(tx, visitor, request), typed)));
    }

    /** The list that an address names; none is the one that waits. */
    static Optional<Standing> standing(String list) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Standing.values())
                .filter(standing -> DECIDED.contains(standing) && standing.key().equals(list))
                .findFirst()
                .orElseThrow(Problem::notFound));
    }

    private Model model(
            Handle tx, Visitor visitor, @Nullable Standing standing, int number, @Nullable Done done, Typed typed) {
        Reach reach = Reach.of(tx, visitor.account());
        Queue queue = new Queue(tx, reach);
        Map<Standing, Long> counts = queue.counts();
        int skipped = (number - 1) * SIZE;
        List<QueueItem> items =
                standing == null ? queue.waiting(skipped, SIZE) : queue.decided(standing, skipped, SIZE);
        long total = standing == null
                ? counts.getOrDefault(Standing.WAITING, 0L) + counts.getOrDefault(Standing.HELD, 0L)
                : counts.getOrDefault(standing, 0L);
        return new Model(
                pages.frame(visitor),
                standing,
                new Page<>(items, number, SIZE, total),
                new OfComments(tx, reach)
                        .of(items.stream().map(item -> item.comment().id()).toList()),
                counts,
                reach.sites().size() > 1,
                done,
                new Ages(pages.clock().instant()),
                typed);
    }
}
