package vn.bantin.reader;

import java.util.Locale;
import vn.bantin.record.mention.Kind;
import vn.bantin.record.mention.Mention;

/**
 * A mention as readers see it.
 *
 * @param article the path of the article that has it
 * @param sentence what leads a browser to the sentence on its page
 * @param since when a place became part of another; empty where it did not
 * @param into the place that it is part of since then
 */
public record ShownMention(Mention mention, String article, String sentence, String since, String into) {

    /** Where more is found of it: a body of the directory under its own address. */
    public String path() {
        return mention.subject().kind() == Kind.ORGANISATION && mention.body() != null
                ? bodyPath()
                : SubjectPage.path(mention.subject());
    }

    /** Of the body that is meant, or that the person belongs to; empty where it is none of the directory. */
    public String bodyPath() {
        return mention.body() == null
                ? ""
                : DirectoryPage.PATH + "/" + mention.body().slug();
    }

    /** The body that a person belongs to; empty where it is none of the directory. */
    public String bodyOfPerson() {
        return mention.body() == null || mention.subject().kind() != Kind.PERSON
                ? ""
                : mention.body().name();
    }

    /** What is told beside the name: a person's post, what a place belonged to, the words for a time. */
    public String detail() {
        return switch (mention.subject().kind()) {
            case PERSON -> mention.post();
            case PLACE -> mention.partOf().equals(into) ? "" : mention.partOf();
            case TIME ->
                saysTheName(mention.citation().quote())
                        ? ""
                        : mention.citation().quote();
            case ORGANISATION -> "";
        };
    }

    private boolean saysTheName(String words) {
        return words.toLowerCase(Locale.ROOT).contains(mention.subject().name().toLowerCase(Locale.ROOT));
    }
}
