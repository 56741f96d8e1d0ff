package vn.bantin.kit.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rich text that has passed the one sanitiser; nothing else can become one. */
public final class RichText {
    private final String html;

    private RichText(String html) {
        this.html = html;
    }

    /** What {@link Html#clean} leaves of any input. */
    public static RichText clean(String html) {
        return new RichText(Html.clean(html));
    }

    /** For a store alone: text that was cleaned when it was kept, and is not cleaned again each time it is read. */
    public static RichText kept(String html) {
        return new RichText(html);
    }

    public String html() {
        return html;
    }

    /** The ids of the pictures that stand in it, each once, in the order of the text. */
    public List<UUID> pictures() {
        return Html.pictures(html);
    }

    /** What is said of each picture in it for those who do not see it; nothing where the picture is not spoken of at all. */
    public List<Optional<String>> alternatives() {
        return Html.alternatives(html);
    }

    /** The ids of the pictures in it that are somewhere not spoken of at all. */
    public List<UUID> silentPictures() {
        return Html.silentPictures(html);
    }

    /** The pictures that stand in it, with what it says of each, in the order of the text. */
    public List<TextPicture> shown() {
        return Html.shown(html);
    }

    /** Its links in the order of the text. */
    public List<TextLink> links() {
        return Html.links(html);
    }

    /** Its words without markup, one line to each paragraph, heading, list item or table cell. */
    public String words() {
        return Html.words(html);
    }

    /** Whether this is plainly among its {@link #words}, which is found out sooner than they are; if not, they may say it all the same. */
    public boolean plainlySays(String line) {
        return Html.plainlySays(html, line);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
