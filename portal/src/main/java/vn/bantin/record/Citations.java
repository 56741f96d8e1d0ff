package vn.bantin.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** The words of one site's editions that records rest on. */
public final class Citations extends SiteStore {
    /** What {@link #citation} reads, of a table that is called {@code c}. */
    public static final String COLUMNS =
            "c.id AS citation_id, c.article_id, c.edition_id, c.field, c.block, c.start_at, c.end_at, c.place, c.quote, c.sentence";

    /** The order in which a reader comes to the words of a table that is called {@code c}, field by field as {@link Passage#of} has them. */
    public static final String READING_ORDER = """
            CASE c.field WHEN 'TITLE' THEN 0 WHEN 'LEAD' THEN 1 WHEN 'CAPTION' THEN 2 WHEN 'BODY' THEN 3 ELSE 4 END,
            c.block, c.start_at
            """;

    /**
     * The rows of a table {@code record} that rest on {@code :article}. SQLite joins in the order that a cross join says: the few
     * words of one article first, and not all records of the site.
     *
     * @param record the table and what it is called
     */
    public static String restingOnArticle(String record) {
        return resting("= :article", record);
    }

    /** The same of those that rest on one of {@code <articles>}. */
    public static String restingOnArticles(String record) {
        return resting("IN (<articles>)", record);
    }

    private static String resting(String article, String record) {
        return """
                (SELECT s.id FROM citation s WHERE s.site_id = :site AND s.article_id %s) said CROSS JOIN %s
                """.formatted(article, record);
    }

    public Citations(Handle handle, long site) {
        super(handle, site);
    }

    public void add(Citation citation) {
        update("""
                INSERT INTO citation (id, site_id, article_id, edition_id, field, block, start_at, end_at, place, quote, sentence)
                VALUES (:id, :site, :articleId, :editionId, :field, :block, :start, :end, :place, :quote, :sentence)
                """).bindMethods(citation).execute();
    }

    /** Takes out the words; where they stood stays. */
    public void erase(UUID citation) {
        update("UPDATE citation SET quote = '', sentence = '' WHERE site_id = :site AND id = :id")
                .bind("id", citation)
                .execute();
    }

    /** The citation of a row that has the {@link #COLUMNS}. */
    public static Citation citation(ResultSet row) throws SQLException {
        return new Citation(
                UUID.fromString(row.getString("citation_id")),
                UUID.fromString(row.getString("article_id")),
                UUID.fromString(row.getString("edition_id")),
                Passage.Field.valueOf(row.getString("field")),
                row.getInt("block"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getInt("place"),
                row.getString("quote"),
                row.getString("sentence"));
    }
}
