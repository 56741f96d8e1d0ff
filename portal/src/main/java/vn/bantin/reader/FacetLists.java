package vn.bantin.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.web.Request;
import vn.bantin.search.Answer;
import vn.bantin.search.FacetValue;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sites;

/** The facets of an answer as links: by section in one site, by site in all of them, by year and by byline. */
final class FacetLists {
    private static final int MOST = 10;

    private final SearchForm form;
    private final Request request;

    private FacetLists(SearchForm form, Request request) {
        this.form = form;
        this.request = request;
    }

    static List<FacetList> of(Handle tx, SearchForm form, Answer answer, SectionTree sections, Request request) {
        FacetLists lists = new FacetLists(form, request);
        return Stream.of(
                        form.isOfAllSites()
                                ? lists.sites(new Sites(tx), answer.sites())
                                : lists.sections(sections, answer.sections()),
                        lists.years(answer.years()),
                        lists.bylines(answer.bylines()))
                .filter(list -> !list.links().isEmpty())
                .toList();
    }

    /** One site of all is searched at that site. */
    private FacetList sites(Sites sites, List<FacetValue> values) {
        String path = form.with(SearchForm.SCOPE, "").address(SearchPage.PATH);
        return list(
                "site",
                values.stream()
                        .flatMap(value -> sites
                                .byId(Long.parseLong(value.value()))
                                .map(site -> new FacetLink(
                                        site.name(), value.count(), request.absolute(site.host(), path), false))
                                .stream()));
    }

    private FacetList sections(SectionTree sections, List<FacetValue> values) {
        return list("section", values.stream().flatMap(value -> {
            Optional<Section> section = sections.byId(Long.parseLong(value.value()));
            return section.map(found -> link(SearchForm.SECTION, found.slug(), found.name(), value)).stream();
        }));
    }

    private FacetList years(List<FacetValue> values) {
        return list("year", values.stream().map(value -> link(SearchForm.YEAR, value.value(), value.value(), value)));
    }

    private FacetList bylines(List<FacetValue> values) {
        return list(
                "byline", values.stream().map(value -> link(SearchForm.BYLINE, value.value(), value.value(), value)));
    }

    private FacetLink link(String name, String value, String label, FacetValue counted) {
        boolean chosen = form.has(name, value);
        SearchForm other = form.with(name, chosen ? "" : value);
        return new FacetLink(label, counted.count(), other.address(SearchPage.PATH), chosen);
    }

    private static FacetList list(String name, Stream<FacetLink> links) {
        return new FacetList(name, links.limit(MOST).toList());
    }
}
