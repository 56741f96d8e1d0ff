package vn.bantin.record.campaign;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.directory.Bodies;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.evidence.Addresses;
import vn.bantin.record.evidence.EvidenceList;
import vn.bantin.vietnamese.Dates;
import vn.bantin.vietnamese.Numbers;

/** What is done with campaigns, from their announcement to the balance at their end. */
public final class Bookkeeping {
    public static final int LONGEST_NOTE = 1_000;

    private final Database database;
    private final InstantSource clock;

    public Bookkeeping(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins a campaign, which readers do not see yet. */
    public Campaign announce(Account coordinator, Announcement announcement) {
        if (!coordinator.role().mayReview()) {
            throw new Refusal(CampaignRule.NOT_YOUR_PART);
        }
        return database.write(tx -> {
            Campaigns campaigns = new Campaigns(tx, coordinator.siteId());
            requireNewName(campaigns, announcement.name(), null);
            Campaign campaign = Campaign.announced(
                    Ids.next(), campaigns.nextNumber(), announcement, organiser(tx, coordinator, announcement.body()));
            campaigns.add(campaign);
            new Audit(tx, coordinator.siteId(), clock)
                    .record(coordinator, Deed.CAMPAIGN_ANNOUNCED, campaign.id().toString(), campaign.name());
            return campaign;
        });
    }

    /** A form that is sent twice, or two people with one thought, would make two of it. */
    private static void requireNewName(Campaigns campaigns, String name, @Nullable UUID own) {
        String key = name.toLowerCase(Locale.ROOT);
        if (campaigns.all().stream()
                .filter(other -> other.isOpen() && !other.id().equals(own))
                .anyMatch(other -> other.name().toLowerCase(Locale.ROOT).equals(key))) {
            throw new Refusal(CampaignRule.NAME_TAKEN);
        }
    }

    private Campaign.@Nullable Organiser organiser(Handle tx, Account coordinator, @Nullable Long body) {
        return body == null
                ? null
                : new Bodies(tx, coordinator.siteId())
                        .byId(body)
                        .filter(found -> found.existedOn(today()))
                        .map(found -> new Campaign.Organiser(found.id(), found.name()))
                        .orElseThrow(() -> new Refusal(CampaignRule.BODY_UNKNOWN));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    /**
     * Announces it otherwise: all of it while nothing was confirmed, afterwards its terms, and what they were is kept.
     *
     * @param seen what was announced when this was typed, as {@link SeenAnnouncement} carries it; empty where nobody says
     */
    public void amend(Account coordinator, int number, Announcement announcement, String seen) {
        change(coordinator, number, Step.AMEND, act -> {
            Campaign before = act.campaign();
            Campaign after = before.announcedAs(announcement, organiser(act, announcement));
            if (after.equals(before)) {
                return;
            }
            if (!SeenAnnouncement.read(seen, before).changed(before).isEmpty()) {
                throw new Refusal(CampaignRule.ANNOUNCED_OTHERWISE);
            }
            List<Entry> entries = act.ledger().of(before.id());
            boolean begun = entries.stream().anyMatch(Entry::counts);
            if (begun && !after.differsInTermsAlone(before)) {
                throw new Refusal(CampaignRule.LEDGER_BEGUN);
            }
            if (entries.stream().anyMatch(entry -> entry.day().isBefore(after.firstDay()))) {
                throw new Refusal(CampaignRule.ENTERED_EARLIER);
            }
            requireGoalNotBelowReceived(before, after, entries);
            requireLastDayNotEarlier(before, after, entries);
            Campaigns campaigns = new Campaigns(act.tx(), coordinator.siteId());
            requireNewName(campaigns, after.name(), after.id());
            campaigns.amend(after);
            if (begun) {
                new Amendments(act.tx(), coordinator.siteId())
                        .add(after.id(), Terms.of(before), Terms.of(after), coordinator, act.now());
            }
            act.tell(Deed.CAMPAIGN_AMENDED, before.name());
        });
    }

    /** A goal that was passed by what came in stays good; none is set below that. */
    private static void requireGoalNotBelowReceived(Campaign before, Campaign after, List<Entry> entries) {
        Long goal = after.goal();
        long received = Balance.of(entries).received();
        if (goal != null && !goal.equals(before.goal()) && goal < received) {
            throw new Refusal(CampaignRule.GOAL_BELOW_RECEIVED, Numbers.format(received));
        }
    }

    /** What came later than the last day stays good; no day is made the last one that is earlier and would leave it behind. */
    private static void requireLastDayNotEarlier(Campaign before, Campaign after, List<Entry> entries) {
        if (after.lastDay().isBefore(before.lastDay())) {
            Valid.among(entries).stream()
                    .map(Entry::day)
                    .max(Comparator.naturalOrder())
                    .filter(after.lastDay()::isBefore)
                    .ifPresent(last -> {
                        throw new Refusal(CampaignRule.LAST_DAY_BEFORE_ENTRY, Dates.day(last));
                    });
        }
    }

    /** A body that has ended meanwhile still runs what it began. */
    private Campaign.@Nullable Organiser organiser(Act act, Announcement announcement) {
        Campaign.Organiser now = act.campaign().organiser();
        return now != null && announcement.body() != null && now.id() == announcement.body()
                ? now
                : organiser(act.tx(), act.account(), announcement.body());
    }

    /**
     * Adds an entry, which counts once somebody else has confirmed it.
     *
     * @param form the key of the form, which adds one entry however often it is sent
     * @return its number in the ledger
     */
    public int enter(Account account, int number, UUID form, Posting posting) {
        return write(account, number, Step.ENTER, act -> {
            if (act.ledger().knows(act.campaign().id(), form)) {
                throw new Refusal(CampaignRule.SENT_TWICE);
            }
            if (posting.day().isBefore(act.campaign().firstDay())) {
                throw new Refusal(CampaignRule.BEFORE_THE_CAMPAIGN);
            }
            if (posting.keeps() != null) {
                requirePromised(act, posting, posting.keeps());
            }
            int entry = act.ledger().add(act.campaign().id(), posting, null, form, account, act.now());
            act.tell(Deed.CAMPAIGN_ENTERED, entry + " " + posting.kind());
            return entry;
        });
    }

    private static void requirePromised(Act act, Posting posting, int number) {
        List<Entry> entries = act.ledger().of(act.campaign().id());
        Promise promise = Promise.among(entries).stream()
                .filter(Promise::isOpen)
                .filter(open -> open.entry().number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(CampaignRule.PROMISE_NOT_OPEN));
        if (!promise.isOf(posting)) {
            throw new Refusal(CampaignRule.PROMISED_OTHERWISE, number);
        }
        if (posting.day().isBefore(promise.entry().day())) {
            throw new Refusal(
                    CampaignRule.PROMISED_LATER,
                    number,
                    Dates.day(promise.entry().day()));
        }
    }

    /** Says that an entry of somebody else is right. */
    public void confirm(Account account, int number, int entry) {
        confirm(account, number, List.of(entry));
    }

    /** Says that these entries of others are right: all or, where one is refused, none. */
    public void confirm(Account account, int number, List<Integer> entries) {
        if (entries.isEmpty()) {
            throw new Refusal(CampaignRule.NOTHING_CHOSEN);
        }
        change(
                account,
                number,
                Step.CONFIRM,
                act -> entries.stream().distinct().sorted().forEach(entry -> confirm(act, act.entry(entry))));
    }

    private static void confirm(Act act, Entry entry) {
        if (entry.counts()) {
            throw new Refusal(CampaignRule.CONFIRMED_ALREADY, entry.number());
        }
        if (entry.isReversed() || isOfWaiting(act, entry)) {
            throw new Refusal(CampaignRule.TAKEN_BACK, entry.number());
        }
        if (entry.entered().accountId().equals(act.account().id())) {
            throw new Refusal(CampaignRule.OWN_ENTRY, entry.number());
        }
        act.ledger().confirm(act.campaign().id(), entry.number(), act.account(), act.now());
        act.tell(Deed.CAMPAIGN_CONFIRMED, Integer.toString(entry.number()));
    }

    /** What takes back an entry that never counted has nothing to take away. */
    private static boolean isOfWaiting(Act act, Entry entry) {
        return entry.reverses() != null && !act.entry(entry.reverses()).counts();
    }

    /** Takes an entry back by one of its own: what counted counts until that is confirmed, what waits is never confirmed. */
    public int reverse(Account account, int number, int entryNumber, String reason) {
        String said = Typed.line(reason, Posting.LONGEST_NOTE, CampaignRule.REASON_MISSING);
        return write(account, number, Step.REVERSE, act -> {
            Entry entry = act.entry(entryNumber);
            if (entry.isReversal()) {
                throw new Refusal(CampaignRule.REVERSAL_OF_REVERSAL);
            }
            if (entry.isReversed()) {
                throw new Refusal(CampaignRule.TAKEN_BACK, entry.number());
            }
            Posting back = new Posting(
                    entry.kind(),
                    act.today(),
                    entry.matter(),
                    entry.item(),
                    entry.quantity(),
                    entry.unit(),
                    entry.value(),
                    entry.party(),
                    entry.anonymous(),
                    said,
                    entry.keeps());
            int reversal = act.ledger().add(act.campaign().id(), back, entryNumber, Ids.next(), account, act.now());
            act.tell(Deed.CAMPAIGN_REVERSED, Integer.toString(entryNumber));
            return reversal;
        });
    }

    /** Erases for good who gave or promised this, where he no longer agrees to be named: of all of these entries or, where one is refused, of none. */
    public void eraseNames(Account account, int number, List<Integer> entries) {
        change(
                account,
                number,
                Step.ERASE_NAME,
                act -> entries.stream().distinct().sorted().forEach(entry -> eraseName(act, act.entry(entry))));
    }

    /** What takes back an entry has the same name, and in its reason perhaps too. */
    private static void eraseName(Act act, Entry entry) {
        if (entry.party().isEmpty() && entry.note().isEmpty()) {
            throw new Refusal(CampaignRule.NAMELESS, entry.number());
        }
        if (entry.kind() == Entry.Kind.GIVEN && !entry.isReversal() && !entry.isReversed()) {
            throw new Refusal(CampaignRule.GROUP_STANDS, entry.number());
        }
        act.ledger().eraseName(act.campaign().id(), entry.reverses() == null ? entry.number() : entry.reverses());
        act.tell(Deed.CAMPAIGN_NAME_ERASED, Integer.toString(entry.number()));
    }

    /** Ends it where all was given, or where somebody says what becomes of the rest. */
    public void close(Account account, int number, String explanation) {
        String said = Typed.line(explanation, LONGEST_NOTE);
        change(account, number, Step.CLOSE, act -> {
            List<Entry> entries = act.ledger().of(act.campaign().id());
            if (!Waiting.among(entries).isEmpty()) {
                throw new Refusal(CampaignRule.ENTRIES_WAIT);
            }
            boolean isZero = Balance.of(entries).isZero();
            if (!isZero && said.isEmpty()) {
                throw new Refusal(CampaignRule.BALANCE_UNEXPLAINED);
            }
            act.become(act.campaign().closed(isZero ? "" : said), Deed.CAMPAIGN_CLOSED);
        });
    }

    public void reopen(Account account, int number) {
        change(account, number, Step.REOPEN, act -> act.become(act.campaign().reopened(), Deed.CAMPAIGN_REOPENED));
    }

    /** Lets readers see it, with all that was confirmed. */
    public void release(Account account, int number) {
        change(
                account,
                number,
                Step.RELEASE,
                act -> act.become(act.campaign().withReleased(true), Deed.CAMPAIGN_RELEASED));
    }

    public void withhold(Account account, int number) {
        change(
                account,
                number,
                Step.WITHHOLD,
                act -> act.become(act.campaign().withReleased(false), Deed.CAMPAIGN_WITHHELD));
    }

    /** Adds what shows what became of it, by its address on this site. */
    public void addEvidence(Account account, int number, String address) {
        change(account, number, Step.ADD_EVIDENCE, act -> {
            new EvidenceList(act.tx(), account.siteId(), EvidenceList.Of.CAMPAIGN)
                    .add(
                            act.campaign().id(),
                            Addresses.find(act.tx(), account.siteId(), address)
                                    .orElseThrow(() -> new Refusal(CampaignRule.EVIDENCE_UNKNOWN)),
                            account,
                            act.now());
            act.tell(Deed.CAMPAIGN_EVIDENCED, "");
        });
    }

    /** What a step works on. */
    private record Act(Handle tx, Account account, Campaign campaign, Instant now, InstantSource clock) {

        Ledger ledger() {
            return new Ledger(tx, account.siteId());
        }

        Entry entry(int number) {
            return ledger().byNumber(campaign.id(), number).orElseThrow(() -> new Refusal(CampaignRule.ENTRY_UNKNOWN));
        }

        LocalDate today() {
            return LocalDate.ofInstant(now, Dates.ZONE);
        }

        void become(Campaign after, Deed deed) {
            new Campaigns(tx, account.siteId()).replace(after);
            tell(deed, after.explanation());
        }

        void tell(Deed deed, String detail) {
            new Audit(tx, account.siteId(), clock)
                    .record(account, deed, campaign.id().toString(), detail);
        }
    }

    /** A step of which nothing comes back. */
    @FunctionalInterface
    private interface Doing {
        void with(Act act);
    }

    private void change(Account account, int number, Step step, Doing doing) {
        write(account, number, step, act -> {
            doing.with(act);
            return 0;
        });
    }

    private int write(Account account, int number, Step step, Function<Act, Integer> doing) {
        return database.write(tx -> {
            Instant now = clock.instant();
            Keeper keeper = new Keeper(tx, account, LocalDate.ofInstant(now, Dates.ZONE));
            Campaign campaign = new Campaigns(tx, account.siteId())
                    .byNumber(number)
                    .filter(keeper::sees)
                    .orElseThrow(() -> new Refusal(CampaignRule.UNKNOWN));
            if (!keeper.mayTake(step, campaign)) {
                throw new Refusal(CampaignRule.NOT_YOUR_PART);
            }
            if (!step.isTakenIn(campaign.state())) {
                throw new Refusal(CampaignRule.STATE_CHANGED);
            }
            int done = doing.apply(new Act(tx, account, campaign, now, clock));
            new Changes(tx).append(account.siteId(), Change.Kind.CAMPAIGNS, "");
            return done;
        });
    }
}
