package vn.bantin.reader;

import java.util.List;
import vn.bantin.article.Headline;

/** A live article with the sentences in which it mentions something. */
public record MentioningArticle(Headline headline, List<ShownMention> mentions) {}
