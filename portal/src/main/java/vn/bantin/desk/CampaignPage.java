package vn.bantin.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Spreadsheet;
import vn.bantin.record.campaign.Amendment;
import vn.bantin.record.campaign.Amendments;
import vn.bantin.record.campaign.Amounts;
import vn.bantin.record.campaign.Balance;
import vn.bantin.record.campaign.Bookkeeping;
import vn.bantin.record.campaign.Campaign;
import vn.bantin.record.campaign.CampaignRule;
import vn.bantin.record.campaign.Campaigns;
import vn.bantin.record.campaign.Entry;
import vn.bantin.record.campaign.Keeper;
import vn.bantin.record.campaign.Ledger;
import vn.bantin.record.campaign.Part;
import vn.bantin.record.campaign.Promise;
import vn.bantin.record.campaign.SeenAnnouncement;
import vn.bantin.record.campaign.Step;
import vn.bantin.record.campaign.Waiting;
import vn.bantin.record.evidence.Evidence;
import vn.bantin.record.evidence.EvidenceList;
import vn.bantin.vietnamese.Dates;
import vn.bantin.vietnamese.NameOrder;

/** {@code /ban-bien-tap/van-dong/{number}}: one campaign with its ledger for those who keep it; others are sent to what readers see. */
public final class CampaignPage {
    private static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "day",
            "matter",
            "item",
            "quantity",
            "unit",
            "value",
            "party",
            "anonymous",
            "note",
            "reverses",
            "keeps",
            "entered_by",
            "confirmed_by");

    private static final String TICKED = "ticked";

    private final DeskPages pages;
    private final Bookkeeping bookkeeping;

    CampaignPage(DeskPages pages) {
        this.pages = pages;
        this.bookkeeping = new Bookkeeping(pages.database(), pages.clock());
    }

    /**
     * What the template shows.
     *
     * @param page entries of the ledger, the newest first
     * @param begun whether something was confirmed, so that no more than the terms may change
     */
    public record Model(
            DeskFrame frame,
            Campaign campaign,
            Page<Entry> page,
            boolean begun,
            List<Entry> waiting,
            Map<Integer, Promise> promises,
            Balance balance,
            List<Evidence> evidence,
            List<Amendment> amendments,
            List<Body> bodies,
            List<Step> steps,
            Typed typed,
            List<Part> changed,
            Days days,
            LocalDate today,
            String alert) {

        public String path(Step step) {
            return path() + "/" + step.path();
        }

        public String path() {
            return CampaignsPage.PATH + "/" + campaign.number();
        }

        public String address(int number) {
            return path() + "?trang=" + number;
        }

        /** What stands in the form that announces it otherwise. */
        public CampaignForm announcement() {
            CampaignForm own = CampaignForm.of(campaign);
            if (!typed.isRefused(Step.AMEND)) {
                return own;
            }
            CampaignForm sent = typed.announcement();
            SeenAnnouncement before = SeenAnnouncement.read(sent.seen(), campaign);
            return begun ? own.withTerms(sent, before) : own.with(sent, before);
        }

        /** What of the announcement stands now where somebody else changed it. */
        public String now(Part part) {
            return switch (part) {
                case NAME -> campaign.name();
                case PURPOSE -> campaign.purpose();
                case COLLECTS -> campaign.collects();
                case GOAL -> campaign.goal() == null ? "" : money(campaign.goal());
                case FIRST_DAY -> days.day(campaign.firstDay());
                case LAST_DAY -> days.day(campaign.lastDay());
                case ORGANISER ->
                    campaign.organiser() == null ? "" : campaign.organiser().name();
                case HOLDER -> campaign.holder();
            };
        }

        public boolean may(Step step) {
            return steps.contains(step);
        }

        /** Whether somebody else has to confirm it. */
        public boolean isOwn(Entry entry) {
            return entry.entered()
                    .accountId()
                    .equals(Objects.requireNonNull(frame.account()).id());
        }

        /** Whether there are several that whoever looks at them may confirm. */
        public boolean mayConfirmSeveral() {
            return may(Step.CONFIRM)
                    && waiting.stream().filter(entry -> !isOwn(entry)).count() > 1;
        }

        public boolean isTicked(Entry entry) {
            return typed.ticked().contains(Integer.toString(entry.number()));
        }

        public String amount(Entry entry) {
            return Amounts.of(frame.messages(), entry);
        }

        /** How far a promise is kept; empty for all else. */
        public String progress(Entry entry) {
            Promise promise = promises.get(entry.number());
            return promise == null ? "" : Amounts.progress(frame.messages(), promise);
        }

        /** The promises that an entry may keep, as their donors stand in the alphabet. */
        public List<Promise> open() {
            return promises.values().stream()
                    .filter(Promise::isOpen)
                    .sorted(Comparator.comparing(promise -> promise.entry().party(), NameOrder.alphabetical()))
                    .toList();
        }

        public String money(long value) {
            return Amounts.money(frame.messages(), value);
        }

        /** The forms that add an entry, one for each kind; the one that was refused as it was typed. */
        public List<PostingForm> forms() {
            return Arrays.stream(Entry.Kind.values())
                    .map(kind -> typed.isRefused(kind) ? typed.posting() : PostingForm.empty(kind, today))
                    .toList();
        }
    }

    /** What stands in the fields of the forms; {@code refused} is the step whose form was refused. */
    public record Typed(
            @Nullable Step refused,
            CampaignForm announcement,
            PostingForm posting,
            String entry,
            List<String> ticked,
            String note,
            String address) {

        static Typed of(Step refused, Form form) {
            return new Typed(
                    refused,
                    CampaignForm.of(form),
                    PostingForm.of(form),
                    form.text("entry"),
                    form.all(TICKED),
                    form.text("note"),
                    form.text("address"));
        }

        static Typed nothing(LocalDate today) {
            return new Typed(
                    null, CampaignForm.empty(), PostingForm.empty(Entry.Kind.PROMISED, today), "", List.of(), "", "");
        }

        /** What somebody else announced otherwise while this was typed. */
        List<Part> changed(Campaign now) {
            return isRefused(Step.AMEND)
                    ? SeenAnnouncement.read(announcement.seen(), now).changed(now)
                    : List.of();
        }

        public boolean isRefused(Step step) {
            return refused == step;
        }

        public boolean isRefused(Entry.Kind kind) {
            return isRefused(Step.ENTER) && posting.kind() == kind;
        }

        /** What was typed for this step alone. */
        public String note(Step step) {
            return isRefused(step) ? note : "";
        }
    }

    public Reply show(Request request) {
        return show(request, 200, "", null);
    }

    private Reply show(Request request, int status, String alert, @Nullable Typed refused) {
        Visitor visitor = Visitor.of(request);
        return pages.database().read(tx -> {
            Keeper keeper = new Keeper(tx, visitor.account(), today());
            Campaign campaign = seen(tx, visitor, keeper, request);
            if (!keeper.keeps(campaign)) {
                return elsewhere(campaign, refused != null);
            }
            int page = ArticlesPage.page(request.query("trang").orElse(null));
            return pages.show(status, "campaign", model(tx, visitor, keeper, campaign, page, alert, refused));
        });
    }

    /** Whoever does not keep it reads it where everybody does; a step that was not taken must not look as if it was. */
    private static Reply elsewhere(Campaign campaign, boolean hasSent) {
        if (hasSent) {
            throw Problem.forbidden();
        }
        return Reply.seeOther("/van-dong/" + campaign.slug());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(pages.clock().instant(), Dates.ZONE);
    }

    private static Campaign seen(Handle tx, Visitor visitor, Keeper keeper, Request request) {
        return number(request.part("number"))
                .flatMap(new Campaigns(tx, visitor.site().id())::byNumber)
                .filter(keeper::sees)
                .orElseThrow(Problem::notFound);
    }

    static Optional<Integer> number(String typed) {
        return typed.strip().matches("[1-9][0-9]{0,8}")
                ? Optional.of(Integer.valueOf(typed.strip()))
                : Optional.empty();
    }

    private Model model(
            Handle tx,
            Visitor visitor,
            Keeper keeper,
            Campaign campaign,
            int number,
            String alert,
            @Nullable Typed refused) {
        List<Entry> entries = new Ledger(tx, visitor.site().id()).of(campaign.id());
        Page<Entry> page = Page.of(entries.reversed(), number, Ledger.PAGE);
        if (!page.exists()) {
            throw Problem.notFound();
        }
        return new Model(
                pages.frame(visitor),
                campaign,
                page,
                entries.stream().anyMatch(Entry::counts),
                Waiting.among(entries),
                Promise.byNumber(entries),
                Balance.of(entries),
                new EvidenceList(tx, visitor.site().id(), EvidenceList.Of.CAMPAIGN).of(campaign.id()),
                new Amendments(tx, visitor.site().id()).of(campaign.id()),
                bodies(tx, visitor.site().id(), campaign),
                keeper.steps(campaign).stream()
                        .filter(step -> step != Step.RELEASE || !campaign.released())
                        .filter(step -> step != Step.WITHHOLD || campaign.released())
                        .toList(),
                refused == null ? Typed.nothing(today()) : refused,
                refused == null ? List.of() : refused.changed(campaign),
                new Days(),
                today(),
                alert);
    }

    /** Those in being, and the one that runs it. */
    private List<Body> bodies(Handle tx, long site, Campaign campaign) {
        Bodies bodies = new Bodies(tx, site);
        return Stream.concat(
                        Stream.ofNullable(campaign.organiser())
                                .flatMap(organiser -> bodies.byId(organiser.id()).stream()),
                        bodies.on(today()).stream())
                .distinct()
                .toList();
    }

    /** The whole ledger for whoever keeps it. */
    public Reply export(Request request) {
        Visitor visitor = Visitor.of(request);
        Messages messages = pages.frame(visitor).messages();
        return pages.database().read(tx -> {
            Keeper keeper = new Keeper(tx, visitor.account(), today());
            Campaign campaign = seen(tx, visitor, keeper, request);
            if (!keeper.keeps(campaign)) {
                throw Problem.notFound();
            }
            return Spreadsheet.reply(
                    "van-dong-" + campaign.number() + ".csv",
                    COLUMNS.stream()
                            .map(column -> messages.say("campaign.column." + column))
                            .toList(),
                    new Ledger(tx, visitor.site().id())
                            .of(campaign.id()).stream().map(entry -> row(messages, entry)));
        });
    }

    private static List<String> row(Messages messages, Entry entry) {
        Entry.Signature confirmed = entry.confirmed();
        return List.of(
                Integer.toString(entry.number()),
                messages.say("campaign.kind." + entry.kind().key()),
                entry.day().toString(),
                messages.say("campaign.matter." + entry.matter().key()),
                entry.item(),
                entry.signedQuantity(),
                entry.unit(),
                Long.toString(entry.signedValue()),
                entry.party(),
                entry.anonymous() ? "x" : "",
                entry.note(),
                entry.reverses() == null ? "" : Integer.toString(entry.reverses()),
                entry.keeps() == null ? "" : Integer.toString(entry.keeps()),
                entry.entered().name(),
                confirmed == null ? "" : confirmed.name());
    }

    /** Takes the step that the address names. */
    public Reply take(Request request) {
        Step step = Step.of(request.part("step")).orElseThrow(Problem::notFound);
        int number = number(request.part("number")).orElseThrow(Problem::notFound);
        Form form = request.form();
        Visitor visitor = Visitor.of(request);
        try {
            take(visitor.account(), number, step, form);
            return Reply.seeOther(CampaignsPage.PATH + "/" + number);
        } catch (Refusal refusal) {
            int status = refusal.rule() == CampaignRule.ANNOUNCED_OTHERWISE ? 409 : 422;
            return show(request, status, pages.frame(visitor).messages().say(refusal), Typed.of(step, form));
        }
    }

    private void take(Account account, int number, Step step, Form form) {
        switch (step) {
            case AMEND ->
                bookkeeping.amend(account, number, CampaignForm.of(form).announcement(), form.text("seen"));
            case ENTER ->
                bookkeeping.enter(
                        account, number, key(form), PostingForm.of(form).posting(today()));
            case CONFIRM -> bookkeeping.confirm(account, number, chosen(form));
            case REVERSE -> bookkeeping.reverse(account, number, entry(form), form.text("note"));
            case ERASE_NAME -> bookkeeping.eraseNames(account, number, entries(form));
            case CLOSE -> bookkeeping.close(account, number, form.text("note"));
            case REOPEN -> bookkeeping.reopen(account, number);
            case ADD_EVIDENCE -> bookkeeping.addEvidence(account, number, form.text("address"));
            case RELEASE -> bookkeeping.release(account, number);
            case WITHHOLD -> bookkeeping.withhold(account, number);
        }
    }

    private static UUID key(Form form) {
        return DraftForm.uuid(form.text("key")).orElseThrow(() -> new Refusal(CampaignRule.SENT_TWICE));
    }

    /** The one whose button was pressed, or all that are ticked. */
    private static List<Integer> chosen(Form form) {
        return form.has("entry")
                ? List.of(entry(form))
                : form.all(TICKED).stream().map(CampaignPage::entry).toList();
    }

    /** All that were typed one after the other. */
    private static List<Integer> entries(Form form) {
        return Stream.of(form.text("entry").strip().split("[\\s,;]+"))
                .map(CampaignPage::entry)
                .toList();
    }

    private static int entry(Form form) {
        return entry(form.text("entry"));
    }

    private static int entry(String typed) {
        return number(typed).orElseThrow(() -> new Refusal(CampaignRule.ENTRY_UNKNOWN));
    }
}
