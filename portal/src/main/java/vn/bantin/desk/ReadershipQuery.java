package vn.bantin.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.readership.Span;

/**
 * Of what and of which days views are asked for, as it stands in the address.
 *
 * @param from the first day as it was typed
 * @param to the last day as it was typed
 * @param section the slug of a section; empty for all
 * @param byline empty for all
 */
public record ReadershipQuery(
        LocalDate today,
        String from,
        String to,
        String section,
        String byline,
        @Nullable UUID article) {
    private static final int USUAL_DAYS = 30;

    static ReadershipQuery of(Request request, LocalDate today) {
        Span usual = Span.lastDays(USUAL_DAYS, today);
        return new ReadershipQuery(
                today,
                request.query("tu").orElse(usual.from().toString()).strip(),
                request.query("den").orElse(usual.to().toString()).strip(),
                request.query("chuyen-muc").orElse(""),
                PlainText.line(request.query("tac-gia").orElse("")),
                request.query("bai").map(ReadershipQuery::article).orElse(null));
    }

    private static UUID article(String id) {
        return DraftForm.uuid(id).orElseThrow(Problem::notFound);
    }

    /** Whether both days are days, in their order, and not too far apart. */
    boolean isReadable() {
        LocalDate first = day(from);
        LocalDate last = day(to);
        return first != null && last != null && new Span(first, last).isSound();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    /** The days that were asked for; the usual ones where they cannot be read. */
    Span span() {
        return isReadable() ? new Span(LocalDate.parse(from), LocalDate.parse(to)) : Span.lastDays(USUAL_DAYS, today);
    }

    ReadershipQuery with(Span span) {
        return new ReadershipQuery(today, span.from().toString(), span.to().toString(), section, byline, article);
    }

    ReadershipQuery ofArticle(UUID id) {
        return new ReadershipQuery(today, from, to, "", "", id);
    }

    ReadershipQuery ofSection(String slug) {
        return new ReadershipQuery(today, from, to, slug, byline, null);
    }

    ReadershipQuery ofByline(String name) {
        return new ReadershipQuery(today, from, to, section, name, null);
    }

    public ReadershipQuery ofSite() {
        return new ReadershipQuery(today, from, to, "", "", null);
    }

    public boolean isNarrowed() {
        return !section.isEmpty() || !byline.isEmpty() || article != null;
    }

    String address(ChosenSite chosen) {
        return "/ban-bien-tap/luot-xem" + query(chosen);
    }

    String csv(ChosenSite chosen, String table) {
        return "/ban-bien-tap/luot-xem.csv" + query(chosen) + "&theo=" + table;
    }

    private String query(ChosenSite chosen) {
        return "?tu=" + encoded(from) + "&den=" + encoded(to)
                + (section.isEmpty() ? "" : "&chuyen-muc=" + encoded(section))
                + (byline.isEmpty() ? "" : "&tac-gia=" + encoded(byline))
                + (article == null ? "" : "&bai=" + article)
                + (chosen.all().isEmpty()
                        ? ""
                        : "&" + ChosenSite.PARAMETER + "=" + chosen.site().host());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
