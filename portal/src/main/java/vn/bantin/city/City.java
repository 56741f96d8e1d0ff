package vn.bantin.city;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import vn.bantin.media.Drawn;
import vn.bantin.media.Library;

/** An invented city, laid into an installation that has no site yet. */
public final class City {
    /** So many articles are in memory twice: written, and told meanwhile. */
    private static final int BATCH = 2_000;

    private final CityPlan plan;
    private final Law law;
    private final List<Drawn> drawings;
    private final Instant now;

    City(CityPlan plan, Law law, List<Drawn> drawings, Instant now) {
        this.plan = plan;
        this.law = law;
        this.drawings = drawings;
        this.now = now;
    }

    /**
     * Makes ready what takes time and needs no database: the pictures and the passages of law.
     *
     * @param texts a folder whose law the articles may cite; they do without where it is not there
     * @throws IOException where a file of that folder cannot be read
     */
    public static City of(CityPlan plan, Path texts, Library library, Instant now) throws IOException {
        return new City(plan, Law.in(texts), drawings(library), now);
    }

    static List<Drawn> drawings(Library library) {
        return Arrays.stream(Scene.values())
                .flatMap(scene -> Arrays.stream(Light.values()).map(light -> Map.entry(scene, light)))
                .parallel()
                .map(pair -> draw(library, pair.getKey(), pair.getValue()))
                .toList();
    }

    private static Drawn draw(Library library, Scene scene, Light light) {
        int number = scene.ordinal() * Light.values().length + light.ordinal();
        return library.draw(
                "%s-%s.jpg".formatted(scene, light), scene.jpeg(light, number), scene.textAlternative(light));
    }

    /** Lays sites and articles, in the order in which a city would have written them. */
    public CityReport lay(Handle tx, LongConsumer progress) {
        List<Town> towns = new Towns(tx, drawings, plan.seed()).lay(plan.sites());
        Storytelling storytelling = new Storytelling(plan, towns, law, now);
        CityRows rows = new CityRows(tx, now, new SplittableRandom(plan.seed()));
        Tally tally = new Tally();
        CompletableFuture<List<Story>> next = tell(storytelling, 0);
        for (long from = BATCH; tally.articles() < plan.articles(); from += BATCH) {
            List<Story> stories = next.join();
            next = tell(storytelling, from);
            rows.add(stories);
            tally.add(stories);
            progress.accept(tally.articles());
        }
        return tally.report(plan.sites(), drawings.size());
    }

    private CompletableFuture<List<Story>> tell(Storytelling storytelling, long from) {
        long to = Math.min(from + BATCH, plan.articles());
        return CompletableFuture.supplyAsync(
                () -> LongStream.range(from, to).mapToObj(storytelling::story).toList());
    }
}
