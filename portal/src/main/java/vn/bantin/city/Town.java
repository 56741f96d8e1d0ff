package vn.bantin.city;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.site.Section;

/** A site as it was laid: its unit, its sections, its newsroom and its pictures. */
record Town(
        long site,
        String level,
        String name,
        String leader,
        Map<Topic, Section> sections,
        Account reporter,
        Account editor,
        Account publisher,
        Account moderator,
        List<UUID> pictures) {

    Town {
        sections = Map.copyOf(sections);
        pictures = List.copyOf(pictures);
    }

    Section section(Topic topic) {
        return Objects.requireNonNull(sections.get(topic));
    }

    String unit() {
        return level + " " + name;
    }

    String unitCapital() {
        return level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1) + " " + name;
    }
}
