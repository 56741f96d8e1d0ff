package vn.bantin.readership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import vn.bantin.site.Section;

/** Of what views are asked for: of the whole site, or of the articles of some sections, of one byline, of one article. */
public record Narrowing(List<Section> sections, Optional<String> byline, Optional<UUID> article) {

    public Narrowing {
        sections = List.copyOf(sections);
    }

    /** The condition on an article {@code a} with the edition {@code e} that readers saw last. */
    String condition() {
        return (sections.isEmpty() ? "" : " AND a.section_id IN (<sections>)")
                + (byline.isEmpty() ? "" : " AND e.byline = :byline")
                + (article.isEmpty() ? "" : " AND a.id = :article");
    }

    Query bind(Query query) {
        if (!sections.isEmpty()) {
            query.bindList("sections", sections.stream().map(Section::id).toList());
        }
        byline.ifPresent(name -> query.bind("byline", name));
        article.ifPresent(id -> query.bind("article", id));
        return query;
    }
}
