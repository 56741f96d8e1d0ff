package vn.bantin.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The names of what stands in the index. */
final class Fields {
    /** Every word in its exact form, counted by its place: the nearer to the top, the more. */
    static final String EXACT = "exact";

    /** The same without marks. */
    static final String FOLDED = "folded";

    /** Every two neighbouring words without marks. */
    static final String PAIRS = "pairs";

    /** Both forms of every word at its position, for phrases. */
    static final String ORDER = "order";

    /** The words of the title without marks, for suggestions. */
    static final String TITLE = "title";

    static final String ARTICLE = "article";
    static final String SITE = "site";
    static final String SECTION = "section";
    static final String YEAR = "year";
    static final String BYLINE = "byline";
    static final String BYLINE_KEY = "byline_key";
    static final String SECTION_KEY = "section_key";
    static final String PUBLISHED = "published";

    static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
    static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private Fields() {}

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
