package vn.bantin.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.Request;
import vn.bantin.search.Limits;
import vn.bantin.search.Order;
import vn.bantin.search.Scope;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Period;

/** What a reader asks the search page for, as its address says it: what was typed, what was chosen, and the page. */
public record SearchForm(Map<String, String> values, int page) {
    static final String TYPED = "q";
    static final String SECTION = "chuyen-muc";
    static final String BYLINE = "tac-gia";
    static final String YEAR = "nam";
    static final String FROM = "tu";
    static final String TO = "den";
    static final String ORDER = "xep";
    static final String NEWEST = "moi-nhat";
    static final String SCOPE = "pham-vi";
    static final String ALL_SITES = "tat-ca";

    private static final List<String> LIMITS = List.of(SECTION, BYLINE, YEAR, FROM, TO);

    public SearchForm {
        values = Map.copyOf(values);
    }

    static SearchForm of(Request request) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(TYPED, SECTION, BYLINE, YEAR, FROM, TO, ORDER, SCOPE)
                .forEach(name -> request.query(name)
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .ifPresent(value -> values.put(name, value)));
        return new SearchForm(values, PageNumber.of(request));
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String typed() {
        return value(TYPED);
    }

    /** Whether nothing was asked for yet. */
    boolean isEmpty() {
        return values.keySet().stream().noneMatch(name -> !name.equals(ORDER) && !name.equals(SCOPE));
    }

    public boolean isOfAllSites() {
        return value(SCOPE).equals(ALL_SITES);
    }

    public Order order() {
        return value(ORDER).equals(NEWEST) ? Order.NEWEST : Order.RELEVANCE;
    }

    /** Whether the days and the year that were chosen can be read. */
    boolean isReadable() {
        return Stream.of(FROM, TO, YEAR)
                .allMatch(name -> value(name).isEmpty() || period(name).isPresent());
    }

    Scope scope(Site site) {
        return new Scope(isOfAllSites() ? OptionalLong.empty() : OptionalLong.of(site.id()), limits());
    }

    private Limits limits() {
        return new Limits(
                values.get(SECTION),
                values.get(BYLINE),
                latest(first(YEAR), first(FROM)),
                earliest(last(YEAR), last(TO)));
    }

    private @Nullable LocalDate first(String name) {
        return period(name).map(Period::first).orElse(null);
    }

    private @Nullable LocalDate last(String name) {
        return period(name).map(Period::last).orElse(null);
    }

    private Optional<Period> period(String name) {
        return Period.parse(value(name));
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The same question with one value set, or taken away where it is empty; from its first page. */
    SearchForm with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new SearchForm(changed, 1);
    }

    /** The names of what limits the archive by choice and not by typing, in the order of the address. */
    List<String> limitNames() {
        return LIMITS.stream().filter(values::containsKey).toList();
    }

    /** The same question to all of the archive; from its first page. */
    SearchForm unlimited() {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.keySet().removeAll(LIMITS);
        return new SearchForm(changed, 1);
    }

    SearchForm at(int page) {
        return new SearchForm(values, page);
    }

    boolean has(String name, String value) {
        return Objects.equals(values.get(name), value);
    }

    /** Its address on the search page, the same for the same question. */
    String address(String path) {
        Stream<String> asked = Stream.of(TYPED, SECTION, BYLINE, YEAR, FROM, TO, ORDER, SCOPE)
                .filter(values::containsKey)
                .map(name -> name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8));
        String query = Stream.concat(asked, page == 1 ? Stream.empty() : Stream.of(PageNumber.NAME + "=" + page))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
