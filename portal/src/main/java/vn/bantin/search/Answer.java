package vn.bantin.search;

import java.util.List;

/**
 * What the index has to say to a query: one page of the hits, how many there are in all, and what they have in common,
 * counted or, of very many, estimated.
 */
public record Answer(
        List<Hit> hits,
        int total,
        boolean counted,
        List<FacetValue> sites,
        List<FacetValue> sections,
        List<FacetValue> years,
        List<FacetValue> bylines) {

    static final Answer NOTHING = new Answer(List.of(), 0, true, List.of(), List.of(), List.of(), List.of());

    public Answer {
        hits = List.copyOf(hits);
        sites = List.copyOf(sites);
        sections = List.copyOf(sections);
        years = List.copyOf(years);
        bylines = List.copyOf(bylines);
    }
}
