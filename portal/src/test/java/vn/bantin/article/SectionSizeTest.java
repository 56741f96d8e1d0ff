package vn.bantin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Engine;
import vn.bantin.site.Section;

class SectionSizeTest {
    private static final String LIVE = "live_edition_id IS NOT NULL AND section_id = ?";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_number_of_articles_stays_true_whatever_is_written(Engine engine) {
        Newsroom newsroom = Newsroom.on(engine);
        Random random = new Random(7);
        List<Section> sections = List.of(newsroom.news, newsroom.addSection("su-kien", "Sự kiện"));
        try {
            newsroom.database.change(tx -> {
                for (int i = 0; i < 300; i++) {
                    write(tx, random, newsroom.site.id(), sections);
                    for (Section section : sections) {
                        assertThat(new Articles(tx, newsroom.site.id()).countIn(List.of(section)))
                                .isEqualTo(tx.createQuery("SELECT COUNT(*) FROM article WHERE " + LIVE)
                                        .bind(0, section.id())
                                        .mapTo(long.class)
                                        .one());
                    }
                }
            });
        } finally {
            newsroom.database.close();
        }
    }

    private static void write(Handle tx, Random random, long site, List<Section> sections) {
        String article = "a" + random.nextInt(12);
        long section = sections.get(random.nextInt(sections.size())).id();
        String live = random.nextBoolean() ? "e" : null;
        switch (random.nextInt(4)) {
            case 0 -> tx.execute("""
                        INSERT INTO article (id, site_id, section_id, path, published_at, live_edition_id)
                        VALUES (?, ?, ?, ?, 1, ?) ON CONFLICT DO NOTHING
                        """, article, site, section, article, live);
            case 1 -> tx.execute("UPDATE article SET live_edition_id = ? WHERE id = ?", live, article);
            case 2 -> tx.execute("UPDATE article SET section_id = ? WHERE id = ?", section, article);
            default -> tx.execute("DELETE FROM article WHERE id = ?", article);
        }
    }
}
