package vn.bantin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Where to look: in one site or in all of them, within the limits that were chosen. */
public record Scope(OptionalLong site, Limits limits) {

    public static Scope of(long site) {
        return new Scope(OptionalLong.of(site), Limits.NONE);
    }

    /** All of the site, or of all of them. */
    Scope withoutLimits() {
        return new Scope(site, Limits.NONE);
    }

    /** What every answer must fulfil besides the query itself, whose own limits hold too. */
    List<Query> filters(Limits typed) {
        List<Query> filters = new ArrayList<>();
        site.ifPresent(id -> filters.add(new TermQuery(new Term(Fields.SITE, Long.toString(id)))));
        filters.addAll(limits.filters());
        filters.addAll(typed.filters());
        return filters;
    }
}
