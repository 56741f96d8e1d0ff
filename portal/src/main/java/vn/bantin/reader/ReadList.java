package vn.bantin.reader;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.readership.MostRead;
import vn.bantin.readership.Period;
import vn.bantin.readership.Popular;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Site;

/** The most read of a section and those below it, or of the whole site, as it stands beside something else. */
public record ReadList(@Nullable Section section, Period period, List<Popular> articles) {
    private static final int BESIDE = 5;

    public ReadList {
        articles = List.copyOf(articles);
    }

    /** Of the last days; where so few were read that they tell nothing, since ever. */
    static ReadList beside(Handle tx, MostRead mostRead, Site site, SectionTree sections, @Nullable Section section) {
        List<Section> within = section == null ? sections.sections() : sections.branch(section);
        List<Popular> recent = mostRead.of(tx, site.id(), within, Period.WEEK, BESIDE);
        return recent.size() == BESIDE
                ? new ReadList(section, Period.WEEK, recent)
                : new ReadList(section, Period.ALWAYS, mostRead.of(tx, site.id(), within, Period.ALWAYS, BESIDE));
    }

    /** The page that has more of it. */
    public String path() {
        return MostReadPage.path(period, section);
    }
}
