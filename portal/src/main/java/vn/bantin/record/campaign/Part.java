package vn.bantin.record.campaign;

import java.util.Locale;
import java.util.function.Function;

/** One thing that is announced of a campaign. */
public enum Part {
    NAME(Campaign::name),
    PURPOSE(Campaign::purpose),
    COLLECTS(Campaign::collects),
    GOAL(campaign -> String.valueOf(campaign.goal())),
    FIRST_DAY(campaign -> campaign.firstDay().toString()),
    LAST_DAY(campaign -> campaign.lastDay().toString()),
    ORGANISER(campaign -> campaign.organiser() == null
            ? ""
            : Long.toString(campaign.organiser().id())),
    HOLDER(Campaign::holder);

    private final Function<Campaign, String> words;

    Part(Function<Campaign, String> words) {
        this.words = words;
    }

    String of(Campaign campaign) {
        return words.apply(campaign);
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
