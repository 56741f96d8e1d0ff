package vn.bantin.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.bantin.vietnamese.Dates;
import vn.bantin.vietnamese.Folding;

/** Where to look: in one site or in all of them, within the limits that were chosen. */
public record Scope(OptionalLong site, Limits limits) {

    public static Scope of(long site) {
        return new Scope(OptionalLong.of(site), Limits.NONE);
    }

    /** What every answer must fulfil besides the query itself, whose own limits hold too. */
    List<Query> filters(Limits typed) {
        List<Query> filters = new ArrayList<>();
        site.ifPresent(id -> filters.add(term(Fields.SITE, Long.toString(id))));
        addFilters(filters, limits);
        addFilters(filters, typed);
        return filters;
    }

    private static void addFilters(List<Query> filters, Limits limits) {
        if (limits.section() != null) {
            filters.add(term(Fields.SECTION_KEY, limits.section()));
        }
        if (limits.byline() != null) {
            filters.add(term(Fields.BYLINE_KEY, Folding.key(limits.byline())));
        }
        if (limits.from() != null || limits.to() != null) {
            filters.add(LongField.newRangeQuery(
                    Fields.PUBLISHED,
                    limits.from() == null
                            ? Long.MIN_VALUE
                            : start(limits.from()).toEpochMilli(),
                    limits.to() == null
                            ? Long.MAX_VALUE
                            : start(limits.to().plusDays(1)).toEpochMilli() - 1));
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toInstant();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
