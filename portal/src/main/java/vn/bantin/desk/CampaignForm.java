package vn.bantin.desk;

import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.Form;
import vn.bantin.record.campaign.Announcement;
import vn.bantin.record.campaign.Campaign;
import vn.bantin.record.campaign.Part;
import vn.bantin.record.campaign.SeenAnnouncement;
import vn.bantin.vietnamese.Numbers;

/**
 * What stands in the fields of the form that announces a campaign.
 *
 * @param seen what was announced when the form was made; empty for a new campaign
 */
public record CampaignForm(
        String name,
        String purpose,
        String collects,
        String goal,
        String firstDay,
        String lastDay,
        String body,
        String holder,
        String seen) {
    private static final long NO_BODY = 0;

    static CampaignForm empty() {
        return new CampaignForm("", "", "", "", "", "", "", "", "");
    }

    static CampaignForm of(Campaign campaign) {
        Campaign.Organiser organiser = campaign.organiser();
        return new CampaignForm(
                campaign.name(),
                campaign.purpose(),
                campaign.collects(),
                campaign.goal() == null ? "" : Numbers.format(campaign.goal()),
                campaign.firstDay().toString(),
                campaign.lastDay().toString(),
                organiser == null ? "" : Long.toString(organiser.id()),
                campaign.holder(),
                SeenAnnouncement.of(campaign).carried());
    }

    static CampaignForm of(Form form) {
        return new CampaignForm(
                form.text("name"),
                form.text("purpose"),
                form.text("collects"),
                form.text("goal"),
                form.text("first_day"),
                form.text("last_day"),
                form.text("body"),
                form.text("holder"),
                form.text("seen"));
    }

    /**
     * What was typed into another, to be decided anew by somebody who sees what stands here now.
     *
     * @param before what stood in the other when it was made: what was left as it was gives way to what stands here
     */
    CampaignForm with(CampaignForm other, SeenAnnouncement before) {
        return new CampaignForm(
                before.was(Part.NAME, other.name) ? name : other.name,
                before.was(Part.PURPOSE, other.purpose) ? purpose : other.purpose,
                before.was(Part.COLLECTS, other.collects) ? collects : other.collects,
                before.was(Part.GOAL, other.goal) ? goal : other.goal,
                before.was(Part.FIRST_DAY, other.firstDay) ? firstDay : other.firstDay,
                before.was(Part.LAST_DAY, other.lastDay) ? lastDay : other.lastDay,
                before.was(Part.ORGANISER, other.body) ? body : other.body,
                before.was(Part.HOLDER, other.holder) ? holder : other.holder,
                seen);
    }

    /** With the terms alone that were typed into another. */
    CampaignForm withTerms(CampaignForm other, SeenAnnouncement before) {
        CampaignForm all = with(other, before);
        return new CampaignForm(all.name, all.purpose, collects, all.goal, firstDay, all.lastDay, body, holder, seen);
    }

    /** @throws vn.bantin.kit.text.Refusal where something is missing or cannot be read */
    Announcement announcement() {
        return Announcement.read(name, purpose, collects, goal, firstDay, lastDay, bodyId(), holder);
    }

    private @Nullable Long bodyId() {
        if (body.isEmpty()) {
            return null;
        }
        return body.matches("[0-9]{1,15}") ? Long.parseLong(body) : NO_BODY;
    }

    public int longestLine() {
        return Announcement.LONGEST_LINE;
    }

    public int longestPurpose() {
        return Announcement.LONGEST_PURPOSE;
    }
}
