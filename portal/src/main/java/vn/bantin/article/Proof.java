package vn.bantin.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.text.Refusal;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.proofreading.Manuscript;
import vn.bantin.proofreading.Proofreading;
import vn.bantin.proofreading.Remark;

/** What the proofreader says of the words of an edition of one site. */
public final class Proof {
    private final Handle tx;
    private final long site;

    public Proof(Handle tx, long site) {
        this.tx = tx;
        this.site = site;
    }

    public List<Remark> of(Content content) {
        return Proofreading.of(manuscript(content), new LinkHosts(tx, site).allowed());
    }

    /** Holds words back of which something is said that must not go before the readers. */
    void require(Content content) {
        int blocking = Proofreading.blocking(manuscript(content), new LinkHosts(tx, site).allowed())
                .size();
        if (blocking > 0) {
            throw new Refusal(ArticleRule.PROOF_BLOCKED, blocking);
        }
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
