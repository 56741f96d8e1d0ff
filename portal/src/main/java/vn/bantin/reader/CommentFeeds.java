package vn.bantin.reader;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.comment.Comment;
import vn.bantin.comment.Comments;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Site;

/** The newest approved comments as Atom: of the site at {@code /binh-luan/atom.xml}, and of each article. */
public final class CommentFeeds {
    static final String END = "/binh-luan.xml";
    private static final int MOST = 50;

    private final Database database;

    CommentFeeds(Database database) {
        this.database = database;
    }

    public Reply ofSite(Request request) {
        return reply(database.read(tx -> {
            Site site = Frames.site(tx, request);
            List<Comment> newest = new Comments(tx, site.id()).newestApproved(MOST);
            String title = messages(request).say("comments.feed", site.name());
            return feed(tx, site, request, title, "/", newest);
        }));
    }

    public Reply ofArticle(Request request) {
        return reply(database.read(tx -> {
            Site site = Frames.site(tx, request);
            Articles articles = new Articles(tx, site.id());
            Article article = articles.byPath(request.part("section") + "/" + request.part("slug"))
                    .orElseThrow(Problem::notFound);
            Headline headline =
                    articles.live(List.of(article.id())).stream().findFirst().orElseThrow(Problem::notFound);
            List<Comment> newest = new Comments(tx, site.id()).newestApproved(article.id(), MOST);
            String title = messages(request).say("comments.title", headline.title());
            return feed(tx, site, request, title, "/" + article.path(), newest);
        }));
    }

    private static Reply reply(AtomFeed feed) {
        return Reply.atom(feed.bytes());
    }

    private static AtomFeed feed(
            Handle tx, Site site, Request request, String title, String page, List<Comment> comments) {
        Map<UUID, Headline> articles = new Articles(tx, site.id())
                .live(comments.stream().map(Comment::articleId).distinct().toList()).stream()
                        .collect(Collectors.toMap(Headline::articleId, Function.identity()));
        return new AtomFeed(
                title,
                request.absolute(site.host(), request.path()),
                request.absolute(site.host(), page),
                comments.stream()
                        .map(comment -> entry(
                                site, request, Objects.requireNonNull(articles.get(comment.articleId())), comment))
                        .toList());
    }

    private static AtomFeed.Entry entry(Site site, Request request, Headline article, Comment comment) {
        Instant approved = Objects.requireNonNull(comment.approvedAt());
        Instant answered = comment.answeredAt();
        return new AtomFeed.Entry(
                comment.id(),
                comment.title() + " – " + article.title(),
                comment.name(),
                request.absolute(site.host(), "/" + article.path() + "#bl-" + comment.id()),
                approved,
                answered == null || answered.isBefore(approved) ? approved : answered,
                text(site, request, comment));
    }

    private static String text(Site site, Request request, Comment comment) {
        return comment.isAnswered()
                ? comment.words()
                        + "\n\n"
                        + messages(request)
                                .say("comments.answer", site.imprint().managingBody())
                        + "\n"
                        + comment.answer()
                : comment.words();
    }

    private static Messages messages(Request request) {
        return Messages.in(request.language());
    }
}
