package vn.bantin.record.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Refusal;

/**
 * A campaign as somebody typed it, read and found right.
 *
 * @param collects what is asked for, in words
 * @param goal in đồng; null where none was set
 * @param body the body of the directory that runs it; null where none was named
 * @param holder who keeps the money, and at which account
 */
public record Announcement(
        String name,
        String purpose,
        String collects,
        @Nullable Long goal,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Long body,
        String holder) {
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_PURPOSE = 1_000;

    /**
     * Reads what was typed.
     *
     * @throws Refusal with the sentence that says what to do
     */
    public static Announcement read(
            String name,
            String purpose,
            String collects,
            String goal,
            String firstDay,
            String lastDay,
            @Nullable Long body,
            String holder) {
        Announcement announcement = new Announcement(
                Typed.line(name, LONGEST_LINE, CampaignRule.NAME_MISSING),
                Typed.line(purpose, LONGEST_PURPOSE, CampaignRule.PURPOSE_MISSING),
                Typed.line(collects, LONGEST_LINE, CampaignRule.COLLECTS_MISSING),
                goal.isBlank() ? null : Typed.amount(goal),
                Typed.day(firstDay),
                Typed.day(lastDay),
                body,
                Typed.line(holder, LONGEST_LINE));
        if (announcement.lastDay.isBefore(announcement.firstDay)) {
            throw new Refusal(CampaignRule.ENDS_BEFORE_IT_BEGINS);
        }
        return announcement;
    }
}
