package vn.bantin.reader;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.search.Hit;
import vn.bantin.search.Scope;
import vn.bantin.search.Search;
import vn.bantin.search.SearchAway;
import vn.bantin.site.Site;

/** {@code /tim-kiem/goi-y.json}: titles that begin to be what a reader is typing. */
final class Suggestions {
    private static final int MOST = 8;

    private final Database database;
    private final Search search;

    Suggestions(Database database, Search search) {
        this.database = database;
        this.search = search;
    }

    private record Suggestion(String title, String address) {}

    Reply show(Request request) {
        String typed = request.query(SearchForm.TYPED).orElse("");
        Site site = database.read(tx -> Frames.site(tx, request));
        List<UUID> articles = articles(site, typed);
        List<Suggestion> suggestions = database.read(tx -> suggestions(tx, site, articles));
        return Reply.json(200, suggestions);
    }

    /** Suggestions only help, so none are made while there is no index. */
    private List<UUID> articles(Site site, String typed) {
        try {
            return search.suggest(typed, Scope.of(site.id()), MOST).stream()
                    .map(Hit::article)
                    .toList();
        } catch (SearchAway away) {
            return List.of();
        }
    }

    private static List<Suggestion> suggestions(Handle tx, Site site, List<UUID> articles) {
        Map<UUID, Headline> live = new Articles(tx, site.id())
                .live(articles).stream().collect(Collectors.toMap(Headline::articleId, Function.identity()));
        return articles.stream()
                .filter(live::containsKey)
                .map(live::get)
                .map(headline -> new Suggestion(headline.title(), "/" + headline.path()))
                .toList();
    }
}
