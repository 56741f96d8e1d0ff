package vn.bantin.record.directive;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.kit.text.Messages;
import vn.bantin.notice.Notice;
import vn.bantin.notice.Notifying;
import vn.bantin.notice.Recipients;
import vn.bantin.vietnamese.Dates;

/** Tells those who answer for a directive by mail that its date comes near: seven, three and one days before. */
public final class Reminding {
    /** The nearest first. */
    static final int[] DAYS_BEFORE = {1, 3, 7};

    private final InstantSource clock;
    private final Notifying notifying;

    public Reminding(InstantSource clock, Notifying notifying) {
        this.clock = clock;
        this.notifying = notifying;
    }

    /**
     * Sends what is due to be sent at one site.
     *
     * @param address makes a whole address of a path of the site
     */
    public void remind(long site, String siteName, UnaryOperator<String> address) {
        notifying.tell(site, siteName, tx -> notices(tx, site, address));
    }

    private List<Notice> notices(Handle tx, long site, UnaryOperator<String> address) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Dates.ZONE);
        Recipients recipients = new Recipients(tx, site, now);
        return new Directives(tx, site)
                .near(today, DAYS_BEFORE[DAYS_BEFORE.length - 1]).stream()
                        .flatMap(directive -> answering(recipients, directive).stream()
                                .map(person -> notice(person, directive, today, address)))
                        .toList();
    }

    private static List<Account> answering(Recipients recipients, Directive directive) {
        Directive.Officer officer = directive.officer();
        BodyName lead = directive.lead();
        return recipients.answering(officer == null ? null : officer.id(), lead == null ? null : lead.id());
    }

    private static Notice notice(Account person, Directive directive, LocalDate today, UnaryOperator<String> address) {
        Messages messages = Messages.in(person.language());
        LocalDate day = Objects.requireNonNull(directive.due());
        String due = Dates.day(day);
        return new Notice(
                person,
                directive.id(),
                "DAYS_" + nearest(directive.daysLeft(today)),
                day.toString(),
                messages.say("mail.directive.subject", directive.number(), due),
                messages.say(
                        "mail.directive.text",
                        person.name(),
                        directive.number(),
                        due,
                        directive.matter(),
                        address.apply("/ban-bien-tap/chi-dao/" + directive.number())));
    }

    private static int nearest(long daysLeft) {
        return IntStream.of(DAYS_BEFORE)
                .filter(days -> daysLeft <= days)
                .findFirst()
                .orElseThrow();
    }
}
