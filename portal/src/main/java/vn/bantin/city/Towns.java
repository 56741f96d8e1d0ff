package vn.bantin.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Accounts;
import vn.bantin.account.Role;
import vn.bantin.change.Changes;
import vn.bantin.media.Drawn;
import vn.bantin.media.Pictures;
import vn.bantin.site.Accent;
import vn.bantin.site.Imprint;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** Lays the sites: the city's own, then those of its wards, under names that no ward of Việt Nam has. */
final class Towns {
    private static final String CITY = "Vĩnh Lam";
    private static final List<String> HOSTS_OF_THE_FIRST =
            List.of("localhost", "127.0.0.1", "[::1]", "thanhpho.localhost");
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final int PICTURES_OF_A_SITE = 12;

    private final Handle tx;
    private final List<Drawn> drawings;
    private final Random chance;
    private final List<String> names;
    private final Phrases words = Phrases.of("common");

    Towns(Handle tx, List<Drawn> drawings, long seed) {
        this.tx = tx;
        this.drawings = drawings;
        this.chance = new Random(seed);
        this.names = names(chance);
    }

    /** More than there may be sites. */
    static List<String> names(Random chance) {
        Phrases words = Phrases.of("common");
        List<String> names = new ArrayList<>();
        for (Template first : words.all("ward.first")) {
            for (Template second : words.all("ward.second")) {
                names.add(first.parts().getFirst() + " " + second.parts().getFirst());
            }
        }
        Collections.shuffle(names, chance);
        return names;
    }

    List<Town> lay(int sites) {
        List<Town> towns = new ArrayList<>();
        towns.add(lay("thành phố", CITY, Unit.Kind.CITY, HOSTS_OF_THE_FIRST));
        for (int number = 1; number < sites; number++) {
            towns.add(lay(
                    "phường",
                    names.get(number - 1),
                    Unit.Kind.WARD,
                    List.of("phuong-%03d.localhost".formatted(number))));
        }
        return towns;
    }

    private Town lay(String level, String name, Unit.Kind kind, List<String> hosts) {
        String unit = level + " " + name;
        String head = person();
        Site site = new Sites(tx)
                .add(
                        new Units(tx).add(unit, kind, SINCE),
                        "Cổng thông tin điện tử " + unit,
                        Accent.values()[chance.nextInt(Accent.values().length)],
                        imprint(level, unit, head),
                        hosts,
                        new Changes(tx));
        Map<Topic, Section> sections = sections(site);
        Accounts accounts = new Accounts(tx, site.id());
        return new Town(
                site.id(),
                level,
                name,
                "Chủ tịch UBND " + level + " " + head,
                sections,
                accounts.add("Phóng viên " + person(), Role.REPORTER),
                accounts.add("Biên tập viên " + person(), Role.EDITOR),
                accounts.add("Người duyệt " + person(), Role.PUBLISHER),
                accounts.add("Kiểm duyệt viên " + person(), Role.MODERATOR),
                pictures(site));
    }

    private Imprint imprint(String level, String unit, String head) {
        return new Imprint(
                "Ủy ban nhân dân " + unit,
                head + ", Chủ tịch Ủy ban nhân dân " + level,
                "Số " + chance.nextInt(1, 90) + " đường Ven Kênh, " + unit,
                "0200 000 %04d".formatted(chance.nextInt(10_000)),
                "bandientu@vinhlam.example");
    }

    private String person() {
        String sex = chance.nextBoolean() ? "man" : "woman";
        return word("family") + " " + word(sex + ".middle") + " " + word(sex + ".given");
    }

    private String word(String list) {
        return words.any(list, chance).parts().getFirst();
    }

    private Map<Topic, Section> sections(Site site) {
        Sections sections = new Sections(tx, site.id());
        sections.add(Topic.NEWS, Topic.NEWS_NAME, null, new Changes(tx));
        Map<Topic, Section> laid = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            laid.put(
                    topic,
                    sections.add(
                            topic.slug(),
                            topic.title(),
                            sections.bySlug(topic.parent()).orElse(null),
                            new Changes(tx)));
        }
        return laid;
    }

    private List<UUID> pictures(Site site) {
        Pictures pictures = new Pictures(tx, site.id());
        List<Drawn> own = new ArrayList<>(drawings);
        Collections.shuffle(own, chance);
        return own.stream()
                .limit(PICTURES_OF_A_SITE)
                .map(drawn -> pictures.addOnce(drawn).id())
                .toList();
    }
}
