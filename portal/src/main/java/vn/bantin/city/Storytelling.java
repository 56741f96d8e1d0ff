package vn.bantin.city;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.State;
import vn.bantin.kit.data.Ids;
import vn.bantin.vietnamese.Dates;
import vn.bantin.vietnamese.Slug;

/** Invents the articles of a city in the order of their time; each follows from the seed and its number alone. */
final class Storytelling {
    private static final double ILLUSTRATED = 0.25;
    private static final double CORRECTED = 0.03;
    private static final double WITHDRAWN = 0.003;
    private static final double WITH_ADDENDUM = 0.06;
    private static final int LONG_TITLE = 80;
    private static final double TITLE_WITH_MORE = 0.6;
    private static final double CITY_SHARE = 0.12;
    private static final double FLATTER_THAN_ZIPF = 0.6;
    private static final int MINUTES_UNTIL_SECOND_THOUGHTS = 3 * 24 * 60;

    private final CityPlan plan;
    private final List<Town> towns;
    private final double[] shares;
    private final Law law;
    private final Instant now;
    private final Rhythm rhythm;
    private final Readership readership;
    private final Voices voices;

    Storytelling(CityPlan plan, List<Town> towns, Law law, Instant now) {
        this.plan = plan;
        this.towns = towns;
        this.shares = shares(towns.size());
        this.law = law;
        this.now = now;
        this.rhythm = new Rhythm(now);
        this.readership = new Readership(LocalDate.ofInstant(now, Dates.ZONE));
        this.voices = new Voices(now, plan.seed());
    }

    /** How many of all articles the first of the sites have together; the city has more than any ward. */
    private static double[] shares(int sites) {
        double[] until = new double[sites];
        double sum = 0;
        for (int ward = 1; ward < sites; ward++) {
            sum += Math.pow(ward + 4, -FLATTER_THAN_ZIPF);
            until[ward] = sum;
        }
        for (int site = 0; site < sites; site++) {
            until[site] = CITY_SHARE + (1 - CITY_SHARE) * (sum == 0 ? 1 : until[site] / sum);
        }
        return until;
    }

    Story story(long number) {
        RandomGenerator chance = chance(number);
        Instant time = rhythm.at((number + chance.nextDouble()) / plan.articles());
        LocalDate day = LocalDate.ofInstant(time, Dates.ZONE);
        int place = place(chance.nextDouble());
        Town town = towns.get(place);
        Topic topic = Topic.any(chance);
        Telling telling = new Telling(topic.phrases(), town, day, chance);
        String title = title(topic, telling, chance);
        List<Version> versions = versions(telling, topic, title, time, chance);
        @Nullable
        UUID picture = chance.nextDouble() < ILLUSTRATED
                ? town.pictures().get(chance.nextInt(town.pictures().size()))
                : null;
        Reads reads = readership.of(place == 0, day, chance);
        return new Story(
                Ids.at(time, chance),
                town,
                town.section(topic),
                town.section(topic).slug() + "/" + Slug.of(title),
                time,
                telling.any("dateline"),
                picture,
                picture == null ? "" : telling.any("caption"),
                telling.any("byline"),
                versions,
                voices.under(number, telling, time, reads, chance),
                reads);
    }

    private static String title(Topic topic, Telling telling, RandomGenerator chance) {
        String title = telling.any("titles");
        return topic != Topic.NOTICES && title.length() < LONG_TITLE && chance.nextDouble() < TITLE_WITH_MORE
                ? title + telling.any("title.more")
                : title;
    }

    /** Drawn twice, since seeds that lie side by side would give stories that resemble each other. */
    private RandomGenerator chance(long number) {
        return new SplittableRandom(
                new SplittableRandom(plan.seed()).nextLong() ^ new SplittableRandom(number).nextLong());
    }

    private int place(double sought) {
        int low = 0;
        int high = shares.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shares[middle] > sought) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private List<Version> versions(Telling telling, Topic topic, String title, Instant time, RandomGenerator chance) {
        String lead = telling.any("leads");
        String body = new Body(telling, topic.phrases(), chance)
                .html(law, LocalDate.ofInstant(time, Dates.ZONE).getYear());
        String addendum = chance.nextDouble() < WITH_ADDENDUM ? telling.any("addendum") : "";
        Version first =
                new Version(Ids.at(time, chance), 1, State.LIVE, time, time, title, lead, body, addendum, "", "");
        double fate = chance.nextDouble();
        Instant later = time.plus(Duration.ofMinutes(20 + chance.nextInt(MINUTES_UNTIL_SECOND_THOUGHTS)));
        if (later.isAfter(now) || fate > CORRECTED + WITHDRAWN) {
            return List.of(first);
        }
        return fate < WITHDRAWN
                ? List.of(first.withdrawn(later, telling.any("withdrawal")))
                : corrected(first, later, telling, chance);
    }

    private static List<Version> corrected(Version first, Instant later, Telling telling, RandomGenerator chance) {
        String correction = telling.any("correction");
        int bar = correction.indexOf('|');
        List<Version> versions = new ArrayList<>();
        versions.add(first.superseded(later));
        versions.add(first.corrected(
                Ids.at(later, chance), later, correction.substring(bar + 1), correction.substring(0, bar)));
        return versions;
    }
}
