package vn.bantin.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.Dates;
import vn.bantin.vietnamese.Folding;

/** Within what to look: a section by its slug, a byline, days from and to (both are in). What is null does not bind. */
public record Limits(
        @Nullable String section,
        @Nullable String byline,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final Limits NONE = new Limits(null, null, null, null);

    /** These limits, those of their kind replaced by later ones. */
    Limits with(Limits later) {
        return new Limits(
                later.section == null ? section : later.section,
                later.byline == null ? byline : later.byline,
                later.from == null ? from : later.from,
                later.to == null ? to : later.to);
    }

    /** What is within them all. */
    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        filters().forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /** What an article must fulfil to be within them. */
    List<Query> filters() {
        List<Query> filters = new ArrayList<>();
        if (section != null) {
            filters.add(new TermQuery(new Term(Fields.SECTION_KEY, section)));
        }
        if (byline != null) {
            filters.add(new TermQuery(new Term(Fields.BYLINE_KEY, Folding.key(byline))));
        }
        if (from != null || to != null) {
            filters.add(LongField.newRangeQuery(
                    Fields.PUBLISHED,
                    from == null ? Long.MIN_VALUE : start(from).toEpochMilli(),
                    to == null ? Long.MAX_VALUE : start(to.plusDays(1)).toEpochMilli() - 1));
        }
        return filters;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toInstant();
    }
}
