package vn.bantin.reader;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.article.Content;
import vn.bantin.kit.text.PictureCredit;
import vn.bantin.kit.text.Tables;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.site.Site;

/** The words of one edition with those of its pictures that readers may see. */
public record Story(Content content, Map<UUID, Picture> pictures) {

    /** What readers see now, so that all of its pictures may be seen. */
    static Story live(Handle tx, Site site, Content content) {
        return new Story(content, pictures(tx, site, held(content)));
    }

    /** What readers saw once: a picture that no live edition holds any more has been taken away on purpose. */
    static Story former(Handle tx, Site site, Content content) {
        return new Story(content, pictures(tx, site, new Articles(tx, site.id()).showing(held(content))));
    }

    private static Set<UUID> held(Content content) {
        Set<UUID> held = new LinkedHashSet<>(content.text().pictures());
        Optional.ofNullable(content.pictureId()).ifPresent(held::add);
        return held;
    }

    private static Map<UUID, Picture> pictures(Handle tx, Site site, Collection<UUID> ids) {
        return new Pictures(tx, site.id()).byIds(ids);
    }

    /** The picture that leads it. */
    public Optional<Picture> picture() {
        return Optional.ofNullable(content.pictureId()).map(pictures::get);
    }

    public String alternative() {
        return content.illustration()
                .alternative(picture().map(Picture::textAlternative).orElse(""));
    }

    /** Whose work the leading picture is; the library tells where the edition does not. */
    public String credit() {
        String credit = content.illustration().credit();
        return credit.isEmpty() ? picture().map(Picture::credit).orElse("") : credit;
    }

    /** A caption whose picture cannot be shown. */
    public boolean hasLostPicture() {
        return picture().isEmpty() && !content.caption().isEmpty();
    }

    public String body(Frame frame) {
        PictureCredit credit = new PictureCredit(frame.say("article.credit"), frame.language());
        String drawn = TextPictures.drawn(content.body(), pictures, credit);
        return Tables.scrollable(drawn, frame.say("article.table"), frame.language());
    }
}
