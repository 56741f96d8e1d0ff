package vn.bantin.comment;

/**
 * A comment as a moderator meets it in a list.
 *
 * @param host of its site
 * @param articleTitle empty while readers do not see the article
 * @param openFromSender how many undecided ones came from the same network or phone, this one not counted; no more than are decided at once
 */
public record QueueItem(
        Comment comment, String siteName, String host, String articleTitle, String articlePath, long openFromSender) {

    public boolean isArticleLive() {
        return !articleTitle.isEmpty();
    }
}
