package vn.bantin.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.bantin.kit.text.Messages;
import vn.bantin.record.campaign.Amounts;
import vn.bantin.record.campaign.Campaign;
import vn.bantin.vietnamese.Numbers;

/**
 * A campaign that readers may see, as it stands on a day.
 *
 * @param received what was received is worth, in đồng
 */
public record ShownCampaign(Campaign campaign, long received, LocalDate today, Messages messages) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public String path() {
        return CampaignListPage.PATH + "/" + campaign.slug();
    }

    public String file() {
        return CampaignListPage.PATH + "/" + campaign.number() + ".csv";
    }

    public String period() {
        return messages.say(
                "campaign.period", ShownDirective.day(campaign.firstDay()), ShownDirective.day(campaign.lastDay()));
    }

    public String standing() {
        return messages.say("campaign.standing." + campaign.standing(today).key());
    }

    public String receivedAmount() {
        return Amounts.money(messages, received);
    }

    public boolean hasGoal() {
        return campaign.goal() != null;
    }

    public String goal() {
        return campaign.goal() == null ? "" : Amounts.money(messages, campaign.goal());
    }

    /** How much of the goal was received, in whole percent, the rest cut off: 99,9% is not all. */
    public String share() {
        return campaign.goal() == null ? "" : Numbers.percent(BigDecimal.valueOf(percent(campaign.goal())));
    }

    /** How far the bar is filled, of a hundred. */
    public long filled() {
        return campaign.goal() == null ? 0 : Math.clamp(percent(campaign.goal()), 0, 100);
    }

    private long percent(long goal) {
        return BigDecimal.valueOf(received)
                .multiply(HUNDRED)
                .divideToIntegralValue(BigDecimal.valueOf(goal))
                .longValue();
    }
}
