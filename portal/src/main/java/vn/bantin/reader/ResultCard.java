package vn.bantin.reader;

import java.time.Instant;
import java.util.List;
import vn.bantin.search.Piece;
import vn.bantin.site.Section;
import vn.bantin.site.Site;

/** An article among the results, with what was found in it; {@code elsewhere} says that it is another site's. */
public record ResultCard(
        Site site,
        boolean elsewhere,
        Section section,
        String address,
        List<Piece> title,
        List<Piece> excerpt,
        Instant publishedAt) {}
