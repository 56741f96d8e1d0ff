package vn.bantin.reader;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
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

/** {@code /van-dong/3-thay-cay-xanh}: one public campaign: who gave what, who got it, and what is left; also on paper. */
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

    /** What the template shows; the entries are those that were confirmed. */
    public record Model(
            Frame frame,
            ShownCampaign shown,
            Balance balance,
            List<Entry> entries,
            Map<Integer, Promise> promises,
            List<Evidence> evidence,
            List<Amendment> amendments,
            Messages messages) {

        public List<Entry> of(Entry.Kind kind) {
            return entries.stream().filter(entry -> entry.kind() == kind).toList();
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
            return keeps(entries, entry);
        }

        static String keeps(List<Entry> entries, Entry entry) {
            return entries.stream()
                    .filter(promise -> Objects.equals(promise.number(), entry.keeps()))
                    .filter(entry::isLinkShown)
                    .map(promise -> Integer.toString(promise.number()))
                    .findFirst()
                    .orElse("");
        }

        /** How far a promise is kept; empty where it was taken back, and for all else. */
        public String progress(Entry entry) {
            Promise promise = promises.get(entry.number());
            return promise == null ? "" : Amounts.progress(messages, promise);
        }

        public String day(LocalDate day) {
            return ShownDirective.day(day);
        }
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
        Balance balance = Balance.of(entries);
        Messages messages = Messages.in(request.language());
        ShownCampaign shown = new ShownCampaign(
                campaign, balance.received(), LocalDate.ofInstant(clock.instant(), Dates.ZONE), messages);
        Model model = new Model(
                frames.frame(
                        tx,
                        site,
                        request,
                        Head.of(campaign.name(), Excerpt.of(campaign.purpose(), DESCRIPTION), shown.path())),
                shown,
                balance,
                entries,
                Promise.among(entries).stream()
                        .collect(Collectors.toMap(promise -> promise.entry().number(), Function.identity())),
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
