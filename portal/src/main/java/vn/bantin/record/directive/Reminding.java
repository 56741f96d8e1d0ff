package vn.bantin.record.directive;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Memberships;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.mail.Letter;
import vn.bantin.kit.mail.Postbox;
import vn.bantin.kit.text.Messages;
import vn.bantin.vietnamese.Dates;

/** Tells those who answer for a directive by mail that its date comes near: seven, three and one days before. */
public final class Reminding {
    /** The nearest first. */
    static final int[] DAYS_BEFORE = {1, 3, 7};

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Database database;
    private final InstantSource clock;
    private final Postbox postbox;

    public Reminding(Database database, InstantSource clock, Postbox postbox) {
        this.database = database;
        this.clock = clock;
        this.postbox = postbox;
    }

    /** A letter that somebody is to get, once. */
    private record Reminder(Directive directive, int days, List<Account> to) {}

    /**
     * Sends what is due to be sent at one site; what the mail server does not take is sent at the next turn.
     *
     * @param address makes a whole address of a path of the site
     */
    public void remind(long site, String siteName, UnaryOperator<String> address) {
        if (!postbox.isOpen()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        for (Reminder reminder : database.read(tx -> waiting(tx, site, today))) {
            if (database.write(
                            tx -> new Reminders(tx, site).add(reminder.directive(), reminder.days(), clock.instant()))
                    && !send(reminder, siteName, address)) {
                database.change(tx -> new Reminders(tx, site).remove(reminder.directive(), reminder.days()));
            }
        }
    }

    private List<Reminder> waiting(Handle tx, long site, LocalDate today) {
        List<Reminder> waiting = new ArrayList<>();
        for (Directive directive : new Reminders(tx, site).near(today, DAYS_BEFORE[DAYS_BEFORE.length - 1])) {
            int days = nearest(directive.daysLeft(today));
            List<Account> to = recipients(tx, site, directive, today);
            if (!to.isEmpty() && !new Reminders(tx, site).has(directive, days)) {
                waiting.add(new Reminder(directive, days, to));
            }
        }
        return waiting;
    }

    private static int nearest(long daysLeft) {
        return IntStream.of(DAYS_BEFORE)
                .filter(days -> daysLeft <= days)
                .findFirst()
                .orElseThrow();
    }

    /** The officer; where none is named, all who work in the body that leads. */
    private List<Account> recipients(Handle tx, long site, Directive directive, LocalDate today) {
        Directive.Officer officer = directive.officer();
        BodyName lead = directive.lead();
        List<Account> people = officer != null
                ? new Accounts(tx, site).byId(officer.id()).stream().toList()
                : lead == null ? List.of() : membersOf(tx, site, lead.id(), today);
        return people.stream()
                .filter(person -> person.canSignIn() && person.isWelcome(clock.instant()))
                .toList();
    }

    private static List<Account> membersOf(Handle tx, long site, long lead, LocalDate today) {
        Memberships memberships = new Memberships(tx, site);
        return new Bodies(tx, site)
                .heirsOf(lead, today).stream()
                        .flatMap(heir -> memberships.membersOf(heir.id()).stream())
                        .distinct()
                        .toList();
    }

    private boolean send(Reminder reminder, String siteName, UnaryOperator<String> address) {
        boolean taken = false;
        for (Account person : reminder.to()) {
            taken |= postbox.send(letter(person, reminder.directive(), siteName, address));
        }
        return taken;
    }

    private static Letter letter(Account person, Directive directive, String siteName, UnaryOperator<String> address) {
        Messages messages = Messages.in(person.language());
        String due = DAY.format(Objects.requireNonNull(directive.due()));
        return new Letter(
                siteName,
                person.name(),
                person.email(),
                messages.say("mail.directive.subject", directive.number(), due),
                messages.say(
                        "mail.directive.text",
                        person.name(),
                        directive.number(),
                        due,
                        directive.matter(),
                        address.apply("/ban-bien-tap/chi-dao/" + directive.number())));
    }
}
