package vn.bantin.reader;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Article;
import vn.bantin.comment.Comment;
import vn.bantin.comment.CommentSettings;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Opening;
import vn.bantin.comment.Openness;
import vn.bantin.kit.data.Page;
import vn.bantin.site.Site;

/**
 * One page of what readers see under an article.
 *
 * @param openness whether the article takes more
 * @param closesAtOrNull when it takes no more although nobody says so
 */
public record ShownComments(
        String articlePath,
        Page<Comment> page,
        Openness openness,
        @Nullable Instant closesAtOrNull) {
    static final int SIZE = 50;

    static ShownComments of(Handle tx, Site site, Article article, int number, Instant now) {
        Comments comments = new Comments(tx, site.id());
        Opening opening = new CommentSettings(tx, site.id()).of(article);
        return new ShownComments(
                "/" + article.path(),
                new Page<>(
                        comments.shownUnder(article.id(), (number - 1) * SIZE, SIZE),
                        number,
                        SIZE,
                        comments.countShownUnder(article.id())),
                opening.at(now),
                opening.end().filter(now::isBefore).orElse(null));
    }

    Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAtOrNull);
    }

    /** Nothing was said and nothing may be: then there is no place for it on the page. */
    public boolean isSilent() {
        return page.total() == 0 && !openness.isOpen();
    }

    public String address(int number) {
        return number == 1 ? articlePath + "#binh-luan" : articlePath + CommentsPage.END + "?trang=" + number;
    }

    public String feed() {
        return articlePath + CommentFeeds.END;
    }
}
