package vn.bantin.city;

import java.util.List;

/** Counts what was written. */
final class Tally {
    private long articles;
    private long editions;
    private long withdrawn;
    private long illustrated;
    private long comments;
    private long daysOfViews;

    void add(List<Story> stories) {
        for (Story story : stories) {
            articles++;
            editions += story.versions().size();
            withdrawn += story.liveEdition() == null ? 1 : 0;
            illustrated += story.picture() == null ? 0 : 1;
            comments += story.voices().size();
            daysOfViews += story.reads().lately().size();
        }
    }

    long articles() {
        return articles;
    }

    CityReport report(int sites, int pictures) {
        return new CityReport(sites, articles, editions, withdrawn, illustrated, pictures, comments, daysOfViews);
    }
}
