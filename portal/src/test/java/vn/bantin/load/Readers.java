package vn.bantin.load;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Article;
import vn.bantin.readership.Crowd;
import vn.bantin.readership.Visit;

/** People who open pages of articles, some articles far more often than others. */
final class Readers {
    private final String origin;
    private final Map<UUID, Article> articles;
    private final Crowd crowd;

    Readers(String origin, long site, List<Article> articles) {
        this.origin = origin;
        this.articles = articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        this.crowd = new Crowd(site, articles.stream().map(Article::id).toList(), new SplittableRandom(7));
    }

    OpenLoop.Turn next() {
        Visit visit = crowd.next();
        String path = articles.get(visit.article()).path();
        return new OpenLoop.Turn() {
            @Override
            public HttpRequest request() {
                return HttpRequest.newBuilder(URI.create(origin + "/" + path))
                        .header("X-Forwarded-For", visit.address())
                        .header("User-Agent", visit.userAgent())
                        .header("Accept-Language", visit.languages())
                        .header("Accept-Encoding", "gzip")
                        .build();
            }

            @Override
            public void hear(@Nullable HttpResponse<?> response) {}
        };
    }
}
