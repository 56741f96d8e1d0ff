package vn.bantin.reader;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Assets;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** Finds the site that a request is for, and puts its frame around a page. */
final class Frames {
    private final Assets assets;

    Frames(Assets assets) {
        this.assets = assets;
    }

    static Site site(Handle tx, Request request) {
        return new Sites(tx).byHost(request.host()).orElseThrow(() -> Problem.noSuchSite(request.host()));
    }

    Frame frame(Site site, SectionTree sections, Request request, @Nullable Section section, Head head) {
        String origin = request.absolute(site.host(), "");
        return new Frame(
                site, sections, section, head, request.language(), Messages.in(request.language()), assets, origin);
    }

    /** For a page that is in no section. */
    Frame frame(Handle tx, Site site, Request request, Head head) {
        return frame(site, new Sections(tx, site.id()).tree(), request, null, head);
    }

    /** For a part of a page that has neither a head nor whole addresses. */
    Frame part(Site site, SectionTree sections, @Nullable Section section, Language language) {
        Head head = Head.unlisted(site.name(), "/");
        return new Frame(site, sections, section, head, language, Messages.in(language), assets, "");
    }
}
