package vn.bantin.record.question;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.kit.text.Messages;
import vn.bantin.notice.Notice;
import vn.bantin.notice.Notifying;
import vn.bantin.notice.Recipients;
import vn.bantin.vietnamese.Dates;

/** Tells by mail of questions that wait: whoever answers them, and moderators before it is too late. */
public final class Escalating {
    private final InstantSource clock;
    private final Notifying notifying;

    public Escalating(InstantSource clock, Notifying notifying) {
        this.clock = clock;
        this.notifying = notifying;
    }

    /**
     * Sends what is due to be sent at one site.
     *
     * @param address makes a whole address of a path of the site
     */
    public void escalate(long site, String siteName, UnaryOperator<String> address) {
        notifying.tell(site, siteName, tx -> notices(tx, site, address));
    }

    private List<Notice> notices(Handle tx, long site, UnaryOperator<String> address) {
        Instant now = clock.instant();
        AnswerClock answerClock = new AnswerClock(tx);
        Recipients recipients = new Recipients(tx, site, now);
        Answerers answerers = new Answerers(tx, site, now);
        return new Questions(tx, site)
                .running().stream()
                        .flatMap(running ->
                                Occasion.of(running, isStranded(running, answerers), answerClock, now).stream()
                                        .flatMap(occasion -> told(occasion, running, answerClock, recipients)
                                                .map(person -> notice(person, running, occasion, address))))
                        .toList();
    }

    private static boolean isStranded(Running running, Answerers answerers) {
        Assignee assignee = running.question().assignee();
        return assignee != null && !answerers.canAct(assignee);
    }

    private static Stream<Account> told(
            Occasion occasion, Running running, AnswerClock answerClock, Recipients recipients) {
        Assignee assignee = running.question().assignee();
        Stream<Account> answering = assignee != null && occasion.isToldToAnswerers(running, answerClock)
                ? recipients.answering(assignee.officer(), assignee.body()).stream()
                : Stream.empty();
        Stream<Account> moderating = occasion.isToldToModerators() ? recipients.moderating().stream() : Stream.empty();
        return Stream.concat(answering, moderating).distinct();
    }

    /** Says nothing of the sender. */
    private static Notice notice(Account person, Running running, Occasion occasion, UnaryOperator<String> address) {
        Messages messages = Messages.in(person.language());
        Question question = running.question();
        String due = Dates.stamp(running.due());
        return new Notice(
                person,
                question.id(),
                occasion.name(),
                occasion.moment(running).toString(),
                messages.say("mail.question." + occasion.key() + ".subject", due),
                messages.say(
                        "mail.question." + occasion.key() + ".text",
                        person.name(),
                        due,
                        question.isNamedIn(question.title())
                                ? messages.say("mail.question.title_withheld")
                                : question.title(),
                        address.apply("/ban-bien-tap/hoi-dap/" + question.id())));
    }
}
