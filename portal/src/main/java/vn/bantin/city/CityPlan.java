package vn.bantin.city;

/** How large a city is to be, and from which number its chance comes: the same seed gives the same city. */
public record CityPlan(int sites, long articles, long seed) {
    public static final int MOST_SITES = 500;

    public CityPlan {
        if (sites < 1 || sites > MOST_SITES) {
            throw new IllegalArgumentException("a city has from 1 to " + MOST_SITES + " sites, not " + sites);
        }
        if (articles < 0) {
            throw new IllegalArgumentException("a city has no negative number of articles: " + articles);
        }
    }
}
