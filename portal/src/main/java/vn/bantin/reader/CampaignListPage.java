package vn.bantin.reader;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.campaign.Campaigns;
import vn.bantin.record.campaign.Ledger;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /van-dong}: the campaigns that were made public, those that go on first, with how far each has come. */
public final class CampaignListPage {
    static final String PATH = "/van-dong";

    private final Database database;
    private final InstantSource clock;
    private final Frames frames;
    private final Templates templates;

    CampaignListPage(Database database, InstantSource clock, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, List<ShownCampaign> campaigns) {}

    /** The page with what it is made of; with the day some of them are over. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Footprint footprint = Footprint.of(tx, site.id())
                .campaigns()
                .until(CommentBox.tomorrow(clock.instant()))
                .made();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        Map<UUID, Long> received = new Ledger(tx, site.id()).received();
        Messages messages = Messages.in(request.language());
        String title = messages.say("campaigns");
        Model model = new Model(
                frames.frame(tx, site, request, Head.of(title, title + " – " + site.name(), PATH)),
                new Campaigns(tx, site.id())
                        .released().stream()
                                .map(campaign -> new ShownCampaign(
                                        campaign, received.getOrDefault(campaign.id(), 0L), today, messages))
                                .toList());
        return Rendered.of(
                templates.render("reader/campaign_list.jte", model), site.id(), request.language(), footprint);
    }
}
