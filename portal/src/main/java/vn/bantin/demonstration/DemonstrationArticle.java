package vn.bantin.demonstration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Content;
import vn.bantin.media.Picture;
import vn.bantin.vietnamese.Dates;

/** One article of the demonstration, read from its HTML file. */
record DemonstrationArticle(Element article) {

    static DemonstrationArticle parse(String html) {
        return new DemonstrationArticle(Jsoup.parseBodyFragment(html).expectFirst("article"));
    }

    String section() {
        return article.attr("data-section");
    }

    Instant publishedAt() {
        return LocalDateTime.parse(article.attr("data-published"))
                .atZone(Dates.ZONE)
                .toInstant();
    }

    /** The file name and the text alternative of its picture. */
    Optional<Element> image() {
        return Optional.ofNullable(article.selectFirst("figure img"));
    }

    Content content(@Nullable Picture picture) {
        Element body = article.clone();
        body.select("h1, figure, p.lead, p.addendum, p.byline").remove();
        return new Content(
                text("h1"),
                article.expectFirst("p.lead").attr("data-dateline"),
                text("p.lead"),
                body.html(),
                picture == null ? null : picture.id(),
                text("figcaption"),
                text("p.addendum"),
                text("p.byline"));
    }

    private String text(String selector) {
        return article.select(selector).text();
    }
}
