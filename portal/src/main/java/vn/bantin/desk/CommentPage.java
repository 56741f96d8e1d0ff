package vn.bantin.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.comment.CommentRule;
import vn.bantin.comment.Demand;
import vn.bantin.comment.Demanding;
import vn.bantin.comment.Demands;
import vn.bantin.comment.Handling;
import vn.bantin.comment.Handlings;
import vn.bantin.comment.PersonalData;
import vn.bantin.comment.Queue;
import vn.bantin.comment.QueueItem;
import vn.bantin.comment.Reach;
import vn.bantin.comment.RejectionReason;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.question.OfComments;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/binh-luan/{comment}}: one comment, what was done with it, and demands to take it off. */
public final class CommentPage {
    private final DeskPages pages;
    private final PersonalData data;
    private final Demanding demanding;

    CommentPage(DeskPages pages, PersonalData data) {
        this.pages = pages;
        this.data = data;
        this.demanding = new Demanding(pages.database(), pages.clock());
    }

    /** What the template shows; {@code question} is what the comment became, {@code phone} is only there where it was asked for. */
    public record Model(
            DeskFrame frame,
            QueueItem item,
            @Nullable UUID question,
            List<Handling> handlings,
            List<Demand> demands,
            @Nullable Done done,
            Ages ages,
            QueuePage.Typed typed,
            DemandForm demand,
            String phone) {

        public List<RejectionReason> reasons() {
            return List.of(RejectionReason.values());
        }
    }

    /** A demand as it was typed. */
    public record DemandForm(String demander, String words, boolean isUrgent, String receivedAt) {
        static final DemandForm EMPTY = new DemandForm("", "", false, "");

        static DemandForm of(Request request) {
            return new DemandForm(
                    request.form().text("demander"),
                    request.form().text("words"),
                    request.form().has("urgent"),
                    request.form().text("received"));
        }

        /** What a browser's field for a time gives, at the hour of Việt Nam; no time is now. */
        Instant received(Instant now) {
            try {
                return receivedAt.isEmpty()
                        ? now
                        : LocalDateTime.parse(receivedAt).atZone(Dates.ZONE).toInstant();
            } catch (DateTimeParseException malformed) {
                return now;
            }
        }
    }

    public Reply show(Request request) {
        return show(request, 200, Ids.part(request, "comment"), QueuePage.Typed.NOTHING);
    }

    Reply show(Request request, int status, UUID id, QueuePage.Typed typed) {
        return show(request, status, id, typed, DemandForm.EMPTY, "");
    }

    private Reply show(Request request, int status, UUID id, QueuePage.Typed typed, DemandForm demand, String phone) {
        Visitor visitor = Visitor.of(request);
        Model model = pages.database()
                .read(tx -> model(tx, visitor, id, Done.asked(tx, visitor, request), typed, demand, phone));
        return pages.show(status, "comment", model);
    }

    private Model model(
            Handle tx,
            Visitor visitor,
            UUID id,
            @Nullable Done done,
            QueuePage.Typed typed,
            DemandForm demand,
            String phone) {
        Reach reach = Reach.of(tx, visitor.account());
        QueueItem item = new Queue(tx, reach).byId(id).orElseThrow(Problem::notFound);
        return new Model(
                pages.frame(visitor),
                item,
                new OfComments(tx, reach).of(List.of(id)).get(id),
                new Handlings(tx, item.comment().siteId()).of(id),
                new Demands(tx, reach).of(id),
                done,
                new Ages(pages.clock().instant()),
                typed,
                demand,
                phone);
    }

    /** Shows the phone this once; that it was looked at stands in the log. */
    public Reply phone(Request request) {
        UUID id = Ids.part(request, "comment");
        try {
            String phone = data.phone(Visitor.of(request).account(), id);
            return show(request, 200, id, QueuePage.Typed.NOTHING, DemandForm.EMPTY, phone);
        } catch (Refusal unknown) {
            throw Problem.notFound();
        }
    }

    public Reply demand(Request request) {
        DemandForm typed = DemandForm.of(request);
        return doing(
                request,
                Ids.part(request, "comment"),
                typed,
                moderator -> demanding.demand(
                        moderator,
                        Ids.part(request, "comment"),
                        typed.isUrgent(),
                        typed.demander(),
                        typed.words(),
                        typed.received(pages.clock().instant())));
    }

    /** Leaves the comment where it is. */
    public Reply decline(Request request) {
        UUID demand = DraftForm.uuid(request.form().text("demand")).orElseThrow(Problem::notFound);
        return doing(
                request,
                Ids.part(request, "comment"),
                DemandForm.EMPTY,
                moderator -> demanding.decline(moderator, demand));
    }

    private Reply doing(Request request, UUID id, DemandForm typed, Consumer<Account> deed) {
        Visitor visitor = Visitor.of(request);
        try {
            deed.accept(visitor.account());
            return Reply.seeOther(QueuePage.PATH + "/" + id);
        } catch (Refusal refusal) {
            if (refusal.rule() == CommentRule.UNKNOWN) {
                throw Problem.notFound();
            }
            String sentence = pages.frame(visitor).messages().say(refusal);
            return show(request, 422, id, new QueuePage.Typed(null, "", "", sentence), typed, "");
        }
    }
}
