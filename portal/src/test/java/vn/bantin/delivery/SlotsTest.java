package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.article.Article;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.web.Codings;
import vn.bantin.readership.Counter;
import vn.bantin.readership.Totals;
import vn.bantin.readership.Visit;

/** The number of views on a page that stays as it was made. */
@ParameterizedClass
@EnumSource(Engine.class)
class SlotsTest {
    private static final int MEMORY = 1 << 20;

    /** Writes numbers alone. */
    private static final LiveParts NUMBERS = new LiveParts() {
        @Override
        public String views(long views, Language language) {
            return "Lượt xem: " + views;
        }

        @Override
        public Rendered mostRead(Slot.MostRead slot) {
            throw new IllegalStateException("no page here has such a list");
        }
    };

    private final Newsroom newsroom;
    private final Counter counter;
    private final Totals totals;
    private final Article article;
    private final Disk disk;
    private final Slots slots;
    private final Kept page;

    SlotsTest(Engine engine) {
        newsroom = Newsroom.on(engine);
        counter = new Counter(newsroom.database, newsroom.clock);
        totals = new Totals(newsroom.database);
        article = newsroom.adopted("Bài được đếm", newsroom.clock.instant());
        disk = new Disk(TestDatabases.folder(), 0);
        Stock stock = new Stock(MEMORY, disk);
        slots = new Slots(newsroom.database, totals, new Latest(newsroom.database), NUMBERS, stock);
        Composition made = slots.composed(ready());
        page = new Kept(made);
        stock.put("/", page, made);
    }

    private ReadyPage ready() {
        Footprint footprint = new Footprint(1, new long[] {7}, Instant.MAX);
        Rendered rendered = new Rendered(
                "<p>" + Rendered.views() + "</p>", newsroom.site.id(), Language.VIETNAMESE, article.id(), footprint);
        return ReadyPage.of(rendered, footprint, newsroom.clock.instant());
    }

    @AfterEach
    void close() {
        disk.close();
        newsroom.database.close();
    }

    private void openedBy(String address) {
        counter.saw(new Visit(newsroom.site.id(), article.id(), address, "Mozilla/5.0 Chrome/131", "vi"));
        counter.write();
    }

    private static String text(Composition body) {
        return new String(body.plain(), StandardCharsets.UTF_8);
    }

    @Test
    void the_next_page_has_the_number_that_was_written_down_and_heard_of() {
        for (int reader = 1; reader <= 3; reader++) {
            openedBy("192.0.2." + reader);
            int number = reader;
            totals.catchUp();
            assertThat(slots.outgoing(page, Codings.of("gzip"), new ArrayByteBufferPool()))
                    .isInstanceOfSatisfying(
                            Packed.class,
                            body -> assertThat(new String(Gzip.unpacked(body.bytes()), StandardCharsets.UTF_8))
                                    .contains("Lượt xem: " + number));
        }
    }

    @Test
    void a_number_that_is_not_known_to_be_true_is_asked_of_the_database() {
        openedBy("192.0.2.1");
        assertThat(slots.outgoing(page, Codings.of("gzip"), new ArrayByteBufferPool()))
                .isNull();
        assertThat(text(slots.filled(page).orElseThrow())).contains("Lượt xem: 1");
    }
}
