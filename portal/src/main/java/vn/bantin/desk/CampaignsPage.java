package vn.bantin.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.campaign.Amounts;
import vn.bantin.record.campaign.Bookkeeping;
import vn.bantin.record.campaign.Campaign;
import vn.bantin.record.campaign.Campaigns;
import vn.bantin.record.campaign.Keeper;
import vn.bantin.record.campaign.Ledger;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/van-dong}: the campaigns that one may see, and the form that announces one. */
public final class CampaignsPage {
    static final String PATH = Doorkeeper.DESK + "/van-dong";

    private final DeskPages pages;
    private final Bookkeeping bookkeeping;

    CampaignsPage(DeskPages pages) {
        this.pages = pages;
        this.bookkeeping = new Bookkeeping(pages.database(), pages.clock());
    }

    /** What the template shows. */
    public record Model(
            DeskFrame frame,
            List<Campaign> campaigns,
            Map<UUID, Long> received,
            boolean mayAnnounce,
            List<Body> bodies,
            CampaignForm typed,
            boolean refused,
            Days days,
            LocalDate today,
            String alert) {

        public String received(Campaign campaign) {
            return Amounts.money(frame.messages(), received.getOrDefault(campaign.id(), 0L));
        }

        public String goal(Campaign campaign) {
            return campaign.goal() == null ? "" : Amounts.money(frame.messages(), campaign.goal());
        }
    }

    public Reply show(Request request) {
        return show(request, 200, "", null);
    }

    private Reply show(Request request, int status, String alert, @Nullable Form refused) {
        Visitor visitor = Visitor.of(request);
        return pages.show(status, "campaigns", pages.database().read(tx -> model(tx, visitor, alert, refused)));
    }

    private Model model(Handle tx, Visitor visitor, String alert, @Nullable Form refused) {
        long site = visitor.site().id();
        LocalDate today = LocalDate.ofInstant(pages.clock().instant(), Dates.ZONE);
        Keeper keeper = new Keeper(tx, visitor.account(), today);
        return new Model(
                pages.frame(visitor),
                new Campaigns(tx, site).all().stream().filter(keeper::sees).toList(),
                new Ledger(tx, site).received(),
                keeper.coordinates(),
                keeper.coordinates() ? new Bodies(tx, site).on(today) : List.of(),
                refused == null ? CampaignForm.empty() : CampaignForm.of(refused),
                refused != null,
                new Days(),
                today,
                alert);
    }

    public Reply announce(Request request) {
        Form form = request.form();
        Visitor visitor = Visitor.of(request);
        try {
            Campaign campaign = bookkeeping.announce(
                    visitor.account(), CampaignForm.of(form).announcement());
            return Reply.seeOther(PATH + "/" + campaign.number());
        } catch (Refusal refusal) {
            return show(request, 422, pages.frame(visitor).messages().say(refusal), form);
        }
    }
}
