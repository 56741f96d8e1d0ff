package vn.bantin.record.campaign;

import java.util.Locale;
import java.util.function.Function;
import vn.bantin.vietnamese.Numbers;

/** One thing that is announced of a campaign. */
public enum Part {
    NAME(Campaign::name),
    PURPOSE(Campaign::purpose),
    COLLECTS(Campaign::collects),
    GOAL(campaign -> campaign.goal() == null ? "" : Numbers.format(campaign.goal())),
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

    /** As it stands in a form. */
    String of(Campaign campaign) {
        return words.apply(campaign);
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
