package vn.bantin.reader;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Excerpt;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.campaign.Amendment;
import vn.bantin.record.campaign.Amendments;
import vn.bantin.record.campaign.Amounts;
import vn.bantin.record.campaign.Balance;
import vn.bantin.record.campaign.Campaign;
import vn.bantin.record.campaign.Campaigns;
import vn.bantin.record.campaign.Entry;
import vn.bantin.record.campaign.Ledger;
import vn.bantin.record.campaign.Promise;
import vn.bantin.record.campaign.Quantities;
import vn.bantin.record.evidence.Evidence;
import vn.bantin.record.evidence.EvidenceList;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /van-dong/3-thay-cay-xanh}: one public campaign: what is left, and page by page who gave what and who got it; also on paper. */
public final class CampaignPage {
    private static final int DESCRIPTION = 200;

    private final Database database;
    private final InstantSource clock;
    private final Frames frames;
    private final Templates templates;

    CampaignPage(Database database, InstantSource clock, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows; the entries are those that were confirmed, the newest first. */
    public record Model(
            Frame frame,
            ShownCampaign shown,
            Balance balance,
            Page<Entry> page,
            Map<Integer, Promise> promises,
            List<Evidence> evidence,
            List<Amendment> amendments,
            Messages messages) {

        public List<Entry> of(Entry.Kind kind) {
            return page.items().stream().filter(entry -> entry.kind() == kind).toList();
        }

        public Entry.Kind[] kinds() {
            return new Entry.Kind[] {Entry.Kind.RECEIVED, Entry.Kind.GIVEN, Entry.Kind.PROMISED};
        }

        public String amount(Entry entry) {
            return Amounts.of(messages, entry);
        }

        public String amount(Balance.Line line, Quantities part) {
            return Amounts.of(messages, line, part);
        }

        public String money(long value) {
            return Amounts.money(messages, value);
        }

        /** Who it was, as far as readers are told; empty where a mistake was taken back. */
        public String party(Entry entry) {
            return party(messages, entry);
        }

        static String party(Messages messages, Entry entry) {
            if (entry.isPartyShown()) {
                return entry.party();
            }
            return entry.isReversed() || entry.isReversal() ? "" : messages.say("campaign.anonymous");
        }

        /** The number of the promise that it keeps, as far as readers are told; empty where it keeps none. */
        public String keeps(Entry entry) {
            return keeps(promises, entry);
        }

        static String keeps(Map<Integer, Promise> promises, Entry entry) {
            Promise kept = entry.keeps() == null ? null : promises.get(entry.keeps());
            return kept != null && kept.isShownWith(entry)
                    ? Integer.toString(kept.entry().number())
                    : "";
        }

        /** How far a promise is kept; empty where it was taken back or would name somebody, and for all else. */
        public String progress(Entry entry) {
            Promise promise = promises.get(entry.number());
            return promise == null || !promise.isTold() ? "" : Amounts.progress(messages, promise);
        }

        public String address(int number) {
            return frame.link(path(shown, number));
        }

        public String day(LocalDate day) {
            return ShownDirective.day(day);
        }
    }

    private static String path(ShownCampaign shown, int number) {
        return number == 1 ? shown.path() : shown.path() + "?" + PageNumber.NAME + "=" + number;
    }

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Footprint footprint = Footprint.of(tx, site.id())
                .campaigns()
                .directory()
                .until(CommentBox.tomorrow(clock.instant()))
                .made();
        Campaign campaign = released(tx, site, request.part("campaign")).orElseThrow(Problem::notFound);
        List<Entry> entries = new Ledger(tx, site.id())
                .of(campaign.id()).stream().filter(Entry::counts).toList();
        int number = PageNumber.of(request);
        Page<Entry> page = Page.of(entries.reversed(), number, Ledger.PAGE);
        if (!page.exists()) {
            throw Problem.notFound();
        }
        Balance balance = Balance.of(entries);
        Messages messages = Messages.in(request.language());
        ShownCampaign shown = new ShownCampaign(
                campaign, balance.received(), LocalDate.ofInstant(clock.instant(), Dates.ZONE), messages);
        Model model = new Model(
                frames.frame(
                        tx,
                        site,
                        request,
                        Head.of(campaign.name(), Excerpt.of(campaign.purpose(), DESCRIPTION), path(shown, number))),
                shown,
                balance,
                page,
                Promise.byNumber(entries),
                new EvidenceList(tx, site.id(), EvidenceList.Of.CAMPAIGN).of(campaign.id()),
                new Amendments(tx, site.id()).of(campaign.id()),
                messages);
        return Rendered.of(templates.render("reader/campaign.jte", model), site.id(), request.language(), footprint);
    }

    static Optional<Campaign> released(Handle tx, Site site, String part) {
        OptionalInt number = NumberedPath.number(part);
        return number.isPresent()
                ? new Campaigns(tx, site.id()).byNumber(number.getAsInt()).filter(Campaign::released)
                : Optional.empty();
    }
}
