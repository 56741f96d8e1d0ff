package vn.bantin.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.text.RichText;

/**
 * What an edition says, clean from the moment it exists: plain lines in NFC, a body in the closed HTML vocabulary, and
 * the empty string for what it does not have.
 */
public record Content(
        String title,
        String dateline,
        String lead,
        RichText text,
        Illustration illustration,
        String addendum,
        String byline) {

    private static final int LONGEST_TITLE = 300;

    /** Markup included; the longest novel has half of it. */
    private static final int LONGEST_BODY = 4_000_000;

    public Content {
        title = PlainText.line(title);
        dateline = PlainText.line(dateline);
        lead = PlainText.line(lead);
        addendum = PlainText.line(addendum);
        byline = PlainText.line(byline);
    }

    /** The content with a body of unknown origin, which is cleaned, and a picture that speaks for itself in the library. */
    public Content(
            String title,
            String dateline,
            String lead,
            String body,
            @Nullable UUID pictureId,
            String caption,
            String addendum,
            String byline) {
        this(
                title,
                dateline,
                lead,
                RichText.clean(body),
                new Illustration(pictureId, caption, "", "", false),
                addendum,
                byline);
    }

    /** The body as HTML of the closed vocabulary. */
    public String body() {
        return text.html();
    }

    /** The same led by another picture. */
    public Content with(Illustration other) {
        return new Content(title, dateline, lead, text, other, addendum, byline);
    }

    public @Nullable UUID pictureId() {
        return illustration.pictureId();
    }

    public String caption() {
        return illustration.caption();
    }

    /** Refuses what is too long to be kept every few seconds. */
    void requireKeepable() {
        if (body().length() > LONGEST_BODY) {
            throw new Refusal(ArticleRule.BODY_TOO_LONG, LONGEST_BODY);
        }
    }

    /** Refuses what no second person should have to read. */
    public void requireComplete() {
        if (title.isEmpty()) {
            throw new Refusal(ArticleRule.TITLE_MISSING);
        }
        if (title.length() > LONGEST_TITLE) {
            throw new Refusal(ArticleRule.TITLE_TOO_LONG, LONGEST_TITLE);
        }
        if (lead.isEmpty()) {
            throw new Refusal(ArticleRule.LEAD_MISSING);
        }
        if (body().isEmpty()) {
            throw new Refusal(ArticleRule.BODY_MISSING);
        }
    }
}
