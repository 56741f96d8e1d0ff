package vn.bantin.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.proofreading.AllowedHosts;
import vn.bantin.proofreading.Manuscript;
import vn.bantin.proofreading.Proofreading;
import vn.bantin.proofreading.Remark;
import vn.bantin.site.Sites;

/** What the proofreader says of the words of an edition of one site. */
public final class Proof {
    /** Whom the portal of any unit may link to besides the sites of its own installation. */
    private static final List<String> STATE = List.of("*.gov.vn", "*.chinhphu.vn", "chinhphu.vn");

    private final Handle tx;
    private final long site;

    public Proof(Handle tx, long site) {
        this.tx = tx;
        this.site = site;
    }

    public List<Remark> of(Content content) {
        List<String> own = new Sites(tx)
                .all().stream().flatMap(one -> one.hosts().stream()).toList();
        return Proofreading.of(manuscript(content), AllowedHosts.of(own, STATE));
    }

    private Manuscript manuscript(Content content) {
        return new Manuscript(
                content.title(),
                content.dateline(),
                content.lead(),
                content.text(),
                Stream.concat(leading(content.illustration()).stream(), inText(content))
                        .toList(),
                content.caption(),
                content.addendum(),
                content.byline());
    }

    /** Where the edition says nothing of its picture, the library does. */
    private Optional<vn.bantin.proofreading.Illustration> leading(Illustration illustration) {
        return Optional.ofNullable(illustration.pictureId())
                .map(id -> new vn.bantin.proofreading.Illustration(
                        illustration.textAlternative().isEmpty()
                                ? new Pictures(tx, site)
                                        .byId(id)
                                        .map(Picture::textAlternative)
                                        .orElse("")
                                : illustration.textAlternative(),
                        illustration.decorative()));
    }

    /** In the text, an alternative that is there and empty says that the picture is decorative. */
    private static Stream<vn.bantin.proofreading.Illustration> inText(Content content) {
        return content.text().alternatives().stream()
                .map(words -> new vn.bantin.proofreading.Illustration(
                        words.orElse(""), words.filter(String::isEmpty).isPresent()));
    }
}
