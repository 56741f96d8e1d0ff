package vn.bantin.desk;

import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.Form;
import vn.bantin.record.campaign.Announcement;

/** What stands in the fields of the form that announces a campaign. */
public record CampaignForm(
        String name,
        String purpose,
        String collects,
        String goal,
        String firstDay,
        String lastDay,
        String body,
        String holder) {
    private static final long NO_BODY = 0;

    static CampaignForm empty() {
        return new CampaignForm("", "", "", "", "", "", "", "");
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
                form.text("holder"));
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
