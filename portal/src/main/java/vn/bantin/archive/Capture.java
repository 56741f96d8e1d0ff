package vn.bantin.archive;

import java.time.Instant;
import java.util.List;
import vn.bantin.article.Content;

/** What was found in a captured page: the article's content, its time, and what was left behind. */
public record Capture(Content content, Instant publishedAt, List<String> paragraphs, List<Dropped> dropped) {

    public Capture {
        paragraphs = List.copyOf(paragraphs);
        dropped = List.copyOf(dropped);
    }
}
