package vn.bantin.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Content;
import vn.bantin.article.Editions;
import vn.bantin.article.LiveArticle;

/** The texts of one site's articles that readers have: what rests on other words is nobody's to read. */
public final class LiveTexts {
    /** No engine takes any number of ids in one statement. */
    private static final int AT_ONCE = 500;

    private final Map<UUID, Live> articles = new HashMap<>();

    /** A live article; its text is taken apart only where a sentence does not plainly stand in it, and once. */
    private static final class Live {
        private final String path;
        private final Content content;
        private @Nullable List<Passage> passages;

        Live(LiveArticle article) {
            path = "/" + article.path();
            content = article.content();
        }

        boolean says(Citation citation) {
            return citation.field() == Passage.Field.BODY && content.text().plainlySays(citation.sentence())
                    || !citation.isChangedIn(passages());
        }

        private List<Passage> passages() {
            passages = passages == null ? Passage.of(content) : passages;
            return passages;
        }
    }

    /** Reads the articles that these rest on. */
    public LiveTexts(Handle tx, long site, Collection<Citation> citations) {
        Editions editions = new Editions(tx, site);
        citations.stream()
                .map(Citation::articleId)
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> editions.live(some).stream())
                .forEach(article -> articles.put(article.id(), new Live(article)));
    }

    /** The path of the article where readers find the sentence; none where they do not. */
    public Optional<String> pathOf(Citation citation) {
        return Optional.ofNullable(articles.get(citation.articleId()))
                .filter(live -> live.says(citation))
                .map(live -> live.path);
    }
}
