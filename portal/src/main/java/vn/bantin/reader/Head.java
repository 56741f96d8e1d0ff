package vn.bantin.reader;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to machines. {@code path} is its one address on the site; creator and time are an
 * article's own; a page that no search engine should keep is not {@code indexed}, and where it is an earlier state of
 * another page, {@code successor} is the path of that.
 */
public record Head(
        String title,
        String description,
        String path,
        boolean indexed,
        @Nullable String successor,
        @Nullable String picturePath,
        @Nullable String creator,
        @Nullable Instant published) {

    static Head of(String title, String description, String path) {
        return new Head(title, description, path, true, null, null, null, null);
    }

    static Head unlisted(String title, String path) {
        return new Head(title, title, path, false, null, null, null, null);
    }

    static Head former(String title, String description, String path, String successor) {
        return new Head(title, description, path, false, successor, null, null, null);
    }
}
