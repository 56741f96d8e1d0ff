package vn.bantin.readership;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Readers without end: which article each opens follows Zipf's law, so that a few are read by many and most by few; each
 * reader opens some articles and never comes back.
 */
public final class Crowd {
    private static final List<String> BROWSERS = List.of(
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                    + "Version/17.5 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                    + "Mobile/15E148 Zalo iOS/568 ZaloTheme/light ZaloLanguage/vn");

    private static final double EXPONENT = 1;
    private static final int ARTICLES_OF_ONE = 3;

    private final long site;
    private final List<UUID> articles;
    private final double[] reached;
    private final RandomGenerator chance;
    private int reader;

    public Crowd(long site, List<UUID> articles, RandomGenerator chance) {
        this.site = site;
        this.articles = articles;
        this.chance = chance;
        this.reached = new double[articles.size()];
        double sum = 0;
        for (int i = 0; i < reached.length; i++) {
            sum += 1 / Math.pow(i + 1, EXPONENT);
            reached[i] = sum;
        }
    }

    public Visit next() {
        if (chance.nextInt(ARTICLES_OF_ONE) == 0) {
            reader++;
        }
        return new Visit(
                site,
                articles.get(rank()),
                "10." + (reader >> 16 & 255) + "." + (reader >> 8 & 255) + "." + (reader & 255),
                BROWSERS.get(reader % BROWSERS.size()),
                "vi-VN,vi;q=0.9");
    }

    private int rank() {
        double point = chance.nextDouble() * reached[reached.length - 1];
        int low = 0;
        int high = reached.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached[middle] < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
