package vn.bantin.demonstration;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.article.Adopting;
import vn.bantin.article.Article;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.media.Drawn;
import vn.bantin.media.Library;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.readership.Views;
import vn.bantin.site.Accent;
import vn.bantin.site.Imprint;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** Gives an empty installation two invented portals, a ward and its city, from the files under {@code demonstration/}. */
public final class Demonstration {
    private static final List<String> PORTALS = List.of("ward", "city");
    private static final String NEWSROOM = "Tòa soạn trình diễn";

    private final Database database;
    private final Library library;
    private final Adopting adopting;
    private final InventedViews views;

    public Demonstration(Database database, Library library, InstantSource clock) {
        this.database = database;
        this.library = library;
        this.adopting = new Adopting(clock);
        this.views = new InventedViews(clock.instant());
    }

    /** Lays both portals, whole or not at all, unless there is a site already; says whether it did. */
    public boolean layIfEmpty() {
        if (!database.read(Demonstration::isEmpty)) {
            return false;
        }
        List<Plan> plans =
                PORTALS.stream().map(PortalFolder::new).map(this::plan).toList();
        return database.write(tx -> {
            boolean empty = isEmpty(tx);
            if (empty) {
                plans.forEach(plan -> lay(tx, plan));
            }
            return empty;
        });
    }

    private static boolean isEmpty(Handle tx) {
        return new Sites(tx).isEmpty();
    }

    /** Pictures take time, so they are drawn before the transaction begins, and side by side. */
    private Plan plan(PortalFolder folder) {
        return new Plan(
                folder,
                folder.articles()
                        .parallel()
                        .map(article -> new Story(article, draw(folder, article)))
                        .toList());
    }

    private @Nullable Drawn draw(PortalFolder folder, DemonstrationArticle article) {
        return article.image()
                .map(image -> library.draw(image.attr("src"), folder.bytes(image.attr("src")), image.attr("alt")))
                .orElse(null);
    }

    private void lay(Handle tx, Plan plan) {
        Site site = addSite(tx, plan.folder());
        addSections(tx, plan.folder(), site);
        Account newsroom = new Accounts(tx, site.id()).add(NEWSROOM, Role.PUBLISHER);
        plan.stories().forEach(story -> adopt(tx, newsroom, story));
    }

    private void adopt(Handle tx, Account newsroom, Story story) {
        DemonstrationArticle article = story.article();
        Drawn drawing = story.drawing();
        Picture picture = drawing == null ? null : new Pictures(tx, newsroom.siteId()).addOnce(drawing);
        Section section =
                new Sections(tx, newsroom.siteId()).bySlug(article.section()).orElseThrow();
        Article laid = adopting.adopt(tx, newsroom, section, article.content(picture), article.publishedAt());
        new Views(tx, newsroom.siteId()).add(views.of(laid, article.publishedAt()));
    }

    private Site addSite(Handle tx, PortalFolder folder) {
        Imprint imprint = new Imprint(
                folder.property("managingBody"),
                folder.property("personResponsible"),
                folder.property("address"),
                folder.property("phone"),
                folder.property("email"));
        return new Sites(tx)
                .add(
                        addUnit(tx, folder),
                        folder.property("name"),
                        Accent.valueOf(folder.property("accent").toUpperCase(Locale.ROOT)),
                        imprint,
                        folder.values("hosts"),
                        new Changes(tx));
    }

    private static Unit addUnit(Handle tx, PortalFolder folder) {
        Units units = new Units(tx);
        Unit.Kind kind = Unit.Kind.valueOf(folder.property("unit.kind").toUpperCase(Locale.ROOT));
        Unit unit = units.add(folder.property("unit"), kind, LocalDate.parse(folder.property("unit.from")));
        for (String[] row : folder.rows("predecessor")) {
            units.merge(units.add(row[0], kind, LocalDate.parse(row[1])), LocalDate.parse(row[2]), unit);
        }
        return unit;
    }

    private void addSections(Handle tx, PortalFolder folder, Site site) {
        Sections sections = new Sections(tx, site.id());
        for (String[] row : folder.rows("section")) {
            sections.add(row[0], row[1], sections.bySlug(row[2]).orElse(null), new Changes(tx));
        }
    }

    private record Plan(PortalFolder folder, List<Story> stories) {}

    private record Story(
            DemonstrationArticle article, @Nullable Drawn drawing) {}
}
