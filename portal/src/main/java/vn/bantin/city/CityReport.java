package vn.bantin.city;

/** What was laid, in rows. */
public record CityReport(
        int sites,
        long articles,
        long editions,
        long withdrawn,
        long illustrated,
        int pictures,
        long comments,
        long daysOfViews) {}
