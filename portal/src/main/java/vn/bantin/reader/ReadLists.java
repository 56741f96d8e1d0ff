package vn.bantin.reader;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.LiveParts;
import vn.bantin.delivery.Rendered;
import vn.bantin.delivery.Slot;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Templates;
import vn.bantin.readership.MostRead;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** What a page shows of its readers: it changes by the second and is put into the page as it goes out. */
public final class ReadLists implements LiveParts {
    private final Database database;
    private final MostRead mostRead;
    private final Frames frames;
    private final Templates templates;

    ReadLists(Database database, MostRead mostRead, Frames frames, Templates templates) {
        this.database = database;
        this.mostRead = mostRead;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows. */
    public record Model(Frame frame, ReadList read) {}

    @Override
    public String views(long views, Language language) {
        return Messages.in(language).say("article.views", views);
    }

    @Override
    public Rendered mostRead(Slot.MostRead slot) {
        return database.read(tx -> rendered(tx, slot));
    }

    private Rendered rendered(Handle tx, Slot.MostRead slot) {
        Footprint.Collecting footprint = Footprint.of(tx, slot.site());
        Site site = new Sites(tx).byId(slot.site()).orElseThrow();
        SectionTree sections = new Sections(tx, site.id()).tree();
        Section section = sections.byId(slot.section()).orElse(null);
        ReadList read = ReadList.beside(tx, mostRead, site, sections, section);
        Frame frame = frames.part(site, sections, section, slot.language());
        footprint.articles(ids(read));
        String list = templates.render("reader/read_list.jte", new Model(frame, read));
        return Rendered.of(list, site.id(), slot.language(), footprint.made());
    }

    private static List<UUID> ids(ReadList read) {
        return read.articles().stream()
                .map(popular -> popular.headline().articleId())
                .toList();
    }
}
