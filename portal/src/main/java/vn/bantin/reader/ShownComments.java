package vn.bantin.reader;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Article;
import vn.bantin.comment.Comment;
import vn.bantin.comment.CommentSettings;
import vn.bantin.comment.Comments;
import vn.bantin.comment.Openness;
import vn.bantin.kit.data.Page;
import vn.bantin.site.Site;

/**
 * One page of what readers see under an article.
 *
 * @param openness whether the article takes more
 */
public record ShownComments(String articlePath, Page<Comment> page, Openness openness) {
    static final int SIZE = 50;

    static ShownComments of(Handle tx, Site site, Article article, int number, Instant now) {
        Comments comments = new Comments(tx, site.id());
        return new ShownComments(
                "/" + article.path(),
                new Page<>(
                        comments.shownUnder(article.id(), (number - 1) * SIZE, SIZE),
                        number,
                        SIZE,
                        comments.countShownUnder(article.id())),
                new CommentSettings(tx, site.id()).of(article, now));
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
