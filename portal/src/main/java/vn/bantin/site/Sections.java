package vn.bantin.site;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.vietnamese.Slug;

/** The section tree of one site. */
public final class Sections extends SiteStore {

    public Sections(Handle handle, long site) {
        super(handle, site);
    }

    /** Adds a section after its siblings. */
    public Section add(String slug, String name, @Nullable Section parent, Changes changes) {
        checkSlug(slug);
        String cleanName = clean(name);
        Long parentId = parent == null ? null : parent.id();
        long id = query("""
                INSERT INTO section (site_id, parent_id, slug, name, position)
                VALUES (:site, :parent, :slug, :name, (SELECT COUNT(*) FROM section WHERE site_id = :site))
                RETURNING id
                """)
                .bind("parent", parentId)
                .bind("slug", slug)
                .bind("name", cleanName)
                .mapTo(long.class)
                .one();
        changes.append(site(), Change.Kind.SECTION, Long.toString(id));
        return new Section(id, parentId, slug, cleanName);
    }

    private void checkSlug(String slug) {
        if (!Slug.isSlug(slug)) {
            throw new Refusal(SiteRule.SLUG_MALFORMED, slug);
        }
        if (ReservedWords.contain(slug)) {
            throw new Refusal(SiteRule.SLUG_RESERVED, slug);
        }
        if (bySlug(slug).isPresent()) {
            throw new Refusal(SiteRule.SLUG_TAKEN, slug);
        }
    }

    private static String clean(String name) {
        String line = PlainText.line(name);
        if (line.isEmpty()) {
            throw new Refusal(SiteRule.NAME_MISSING);
        }
        return line;
    }

    /** Gives a section of this site another name; its slug stays, and with it the paths of its articles. */
    public Section rename(Section section, String name, Changes changes) {
        Section renamed = query("""
                UPDATE section SET name = :name WHERE site_id = :site AND id = :id
                RETURNING id, parent_id, slug, name
                """)
                .bind("name", clean(name))
                .bind("id", section.id())
                .map(ConstructorMapper.of(Section.class))
                .one();
        changes.append(site(), Change.Kind.SECTION, Long.toString(section.id()));
        return renamed;
    }

    public Optional<Section> bySlug(String slug) {
        return query("SELECT id, parent_id, slug, name FROM section WHERE site_id = :site AND slug = :slug")
                .bind("slug", slug)
                .map(ConstructorMapper.of(Section.class))
                .findOne();
    }

    /** Every section of the site, in the order of the menu. */
    public SectionTree tree() {
        return new SectionTree(
                query("SELECT id, parent_id, slug, name FROM section WHERE site_id = :site ORDER BY position, id")
                        .map(ConstructorMapper.of(Section.class))
                        .list());
    }
}
