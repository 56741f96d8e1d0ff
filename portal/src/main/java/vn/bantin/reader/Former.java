package vn.bantin.reader;

import java.time.Instant;
import vn.bantin.article.Publication;

/** An edition that readers see no more, from when to when it stood; {@code current} is the path of what stands now. */
public record Former(int number, Instant publishedAt, Instant until, String current) {
    /** The query parameter that asks for an edition by its number. */
    static final String QUERY = "ban";

    static Former of(Publication publication, String current) {
        return new Former(publication.number(), publication.publishedAt(), publication.since(), current);
    }

    String path() {
        return path(current, number);
    }

    static String path(String article, int number) {
        return article + "?" + QUERY + "=" + number;
    }
}
