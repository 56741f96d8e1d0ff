package vn.bantin.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.article.ArticleRule;
import vn.bantin.article.Correcting;
import vn.bantin.article.Edition;
import vn.bantin.article.Expiry;
import vn.bantin.article.Publishing;
import vn.bantin.article.Remarking;
import vn.bantin.article.Reviewing;
import vn.bantin.article.Scheduling;
import vn.bantin.article.Withdrawing;
import vn.bantin.article.Writing;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Handler;
import vn.bantin.kit.web.Reply;
import vn.bantin.vietnamese.Dates;

/** What may be done to an edition by a button of its page; what a rule refuses is said there. */
public final class Verbs {
    private final EditionPage page;
    private final Writing writing;
    private final Reviewing reviewing;
    private final Scheduling scheduling;
    private final Publishing publishing;
    private final Withdrawing withdrawing;
    private final Correcting correcting;
    private final Remarking remarking;

    Verbs(EditionPage page, Database database, InstantSource clock) {
        this.page = page;
        this.writing = new Writing(database, clock);
        this.reviewing = new Reviewing(database, clock);
        this.scheduling = new Scheduling(database, clock);
        this.publishing = new Publishing(database, clock);
        this.withdrawing = new Withdrawing(database, clock);
        this.correcting = new Correcting(database, clock);
        this.remarking = new Remarking(database, clock);
    }

    public Handler submit() {
        return verb((who, edition, form) -> writing.submit(who, edition));
    }

    public Handler takeBack() {
        return verb((who, edition, form) -> writing.takeBack(who, edition));
    }

    public Handler discard() {
        return verb((who, edition, form) -> writing.discard(who, edition));
    }

    public Handler sendBack() {
        return verb((who, edition, form) -> reviewing.sendBack(who, edition, form.text("reason")));
    }

    public Handler approve() {
        return verb((who, edition, form) -> reviewing.approve(who, edition, DraftForm.revision(form)));
    }

    public Handler schedule() {
        return verb((who, edition, form) -> scheduling.schedule(who, edition, time(form.text("due")), expiry(form)));
    }

    public Handler cancel() {
        return verb((who, edition, form) -> scheduling.cancel(who, edition));
    }

    public Handler publish() {
        return verb((who, edition, form) -> publishing.publish(who, edition));
    }

    public Handler expire() {
        return verb((who, edition, form) -> scheduling.expire(who, edition, expiry(form)));
    }

    public Handler withdraw() {
        return verb((who, edition, form) -> withdrawing.withdraw(who, edition, form.text("reason")));
    }

    public Handler correct() {
        return verb((who, edition, form) -> correcting.correct(who, edition, form.text("correction")));
    }

    public Handler restore() {
        return verb((who, edition, form) -> correcting.restore(who, edition, form.text("correction")));
    }

    public Handler remark() {
        return request -> {
            UUID edition = EditionPage.id(request);
            Form form = request.form();
            try {
                remarking.remark(Visitor.of(request).account(), edition, form.text("passage"), form.text("words"));
                return Reply.seeOther(path(edition) + "#gop-y");
            } catch (Refusal refusal) {
                return page.refused(request, refusal, null);
            }
        };
    }

    public Handler settle() {
        return request -> {
            DraftForm.uuid(request.form().text("remark"))
                    .ifPresent(remark -> remarking.settle(Visitor.of(request).account(), remark));
            return Reply.seeOther(path(EditionPage.id(request)) + "#gop-y");
        };
    }

    /** Something that one person does to one edition, with what the form says. */
    @FunctionalInterface
    private interface Verb {
        Edition apply(Account who, UUID edition, Form form);
    }

    /** Goes on at the edition that the verb left: the same one, or the draft that it opened. */
    private Handler verb(Verb verb) {
        return request -> {
            try {
                Edition after = verb.apply(Visitor.of(request).account(), EditionPage.id(request), request.form());
                return Reply.seeOther(path(after.id()));
            } catch (Refusal refusal) {
                return page.refused(request, refusal, null);
            }
        };
    }

    private static String path(UUID edition) {
        return Doorkeeper.DESK + "/ban/" + edition;
    }

    private static @Nullable Expiry expiry(Form form) {
        return form.text("end").isBlank() ? null : new Expiry(time(form.text("end")), form.text("end_reason"));
    }

    /** A time on the wall of the newsroom, as browsers send it. */
    private static Instant time(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(Dates.ZONE).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(ArticleRule.TIME_UNREADABLE);
        }
    }
}
