package vn.bantin.comment;

import org.jspecify.annotations.Nullable;

/**
 * What is said at one level about taking comments. Off at any level is off below it; of days the nearest count.
 *
 * @param days after how many days an article closes; 0 is never; none is as the level above says
 */
public record CommentSetting(
        Scope scope, String scopeId, boolean off, @Nullable Integer days) {
    /** The levels; the id of the site's is the empty text. */
    public enum Scope {
        SITE,
        SECTION,
        ARTICLE
    }

    static CommentSetting unsaid(Scope scope, String scopeId) {
        return new CommentSetting(scope, scopeId, false, null);
    }

    boolean saysNothing() {
        return !off && days == null;
    }
}
