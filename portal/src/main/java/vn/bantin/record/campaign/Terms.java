package vn.bantin.record.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of an announcement may still change once something of the ledger was confirmed.
 *
 * @param goal in đồng; null where none was set
 */
public record Terms(String name, String purpose, @Nullable Long goal, LocalDate lastDay) {

    static Terms of(Campaign campaign) {
        return new Terms(campaign.name(), campaign.purpose(), campaign.goal(), campaign.lastDay());
    }
}
