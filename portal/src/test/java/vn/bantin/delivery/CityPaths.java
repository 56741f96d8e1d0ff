package vn.bantin.delivery;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import vn.bantin.kit.data.Database;

/** Writes down what readers of a city ask for, a line each with host and path, spread as readers spread themselves. */
final class CityPaths {
    private record Place(String host, String path) {}

    private CityPaths() {}

    /** Arguments: the database's address, the folder to write into, how many requests. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        try (Database database = Database.open(arguments[0], "", "")) {
            List<Place> articles = ask(database, """
                    SELECT h.host, '/' || a.path AS path
                    FROM article a JOIN site_host h ON h.site_id = a.site_id AND h.position = 0
                    LEFT JOIN view_total v ON v.site_id = a.site_id AND v.article_id = a.id
                    WHERE a.live_edition_id IS NOT NULL
                    ORDER BY COALESCE(v.views, 0) DESC, a.id
                    """);
            List<Place> lists = ask(database, """
                    SELECT h.host, '/' || s.slug AS path
                    FROM section s JOIN site_host h ON h.site_id = s.site_id AND h.position = 0
                    UNION ALL SELECT host, '/' FROM site_host WHERE position = 0
                    """);
            SplittableRandom random = new SplittableRandom(1);
            write(folder.resolve("hot"), List.of(articles.getFirst()), 1, random);
            write(folder.resolve("zipf"), articles, count, random);
            write(folder.resolve("lists"), lists, Math.min(count, 100_000), random);
            Files.writeString(folder.resolve("all"), lines(articles));
            System.out.println(articles.size() + " articles, " + lists.size() + " lists");
        }
    }

    private static List<Place> ask(Database database, String sql) {
        return database.read(tx -> tx.createQuery(sql)
                .map((row, context) -> new Place(row.getString("host"), row.getString("path")))
                .list());
    }

    private static String lines(List<Place> places) {
        StringBuilder lines = new StringBuilder();
        places.forEach(place -> lines.append(line(place)));
        return lines.toString();
    }

    private static String line(Place place) {
        return place.host() + " " + place.path() + "\n";
    }

    /** The n-th of them is asked for with a probability of 1/n (Zipf's law). */
    private static void write(Path file, List<Place> places, int count, SplittableRandom random) throws IOException {
        double[] sums = new double[places.size()];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (int i = 0; i < count; i++) {
                int found = Arrays.binarySearch(sums, random.nextDouble(sum));
                out.print(line(places.get(found < 0 ? -found - 1 : found)));
            }
        }
    }
}
