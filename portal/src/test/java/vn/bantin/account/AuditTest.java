package vn.bantin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class AuditTest {
    private final Newsroom newsroom;

    AuditTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_deed_is_written_down_with_its_person_its_time_and_where_it_came_from() throws Exception {
        Audit.from("192.0.2.7", () -> {
            newsroom.database.change(tx -> audit(tx).record(newsroom.publisher, Deed.PUBLISHED, "article-1", "bản 2"));
            return null;
        });
        assertThat(of("article-1")).singleElement().satisfies(entry -> {
            assertThat(entry.accountId()).isEqualTo(newsroom.publisher.id());
            assertThat(entry.accountName()).isEqualTo(newsroom.publisher.name());
            assertThat(entry.deed()).isEqualTo(Deed.PUBLISHED);
            assertThat(entry.subjectKind()).isEqualTo(Deed.Subject.ARTICLE);
            assertThat(entry.detail()).isEqualTo("bản 2");
            assertThat(entry.address()).isEqualTo("192.0.2.7");
            assertThat(entry.at()).isEqualTo(newsroom.clock.instant());
        });
    }

    @Test
    void what_nobody_signed_in_for_and_what_came_from_no_request_is_written_down_too() {
        newsroom.database.change(tx -> audit(tx).recordOf("Hẹn giờ", Deed.PUBLISHED, "article-1", ""));
        assertThat(of("article-1")).singleElement().satisfies(entry -> {
            assertThat(entry.accountId()).isNull();
            assertThat(entry.accountName()).isEqualTo("Hẹn giờ");
            assertThat(entry.address()).isEmpty();
        });
    }

    @Test
    void a_deed_that_is_undone_leaves_no_line() {
        assertThatThrownBy(() -> newsroom.database.write(tx -> {
                    audit(tx).record(newsroom.publisher, Deed.PUBLISHED, "article-1", "");
                    throw new IllegalStateException("halfway");
                }))
                .hasMessage("halfway");
        assertThat(of("article-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit SET account_name = 'Kẻ khác'", "DELETE FROM audit"})
    void no_line_is_changed_or_taken_out(String sql) {
        newsroom.database.change(tx -> audit(tx).record(newsroom.publisher, Deed.PUBLISHED, "article-1", ""));
        assertThatThrownBy(() -> newsroom.database.write(tx -> tx.execute(sql)))
                .isInstanceOf(JdbiException.class)
                .hasMessageContaining("the audit log is only added to");
        assertThat(of("article-1")).extracting(Entry::accountName).containsExactly(newsroom.publisher.name());
    }

    private List<Entry> of(String subject) {
        return newsroom.database.read(tx -> audit(tx).of(subject));
    }

    private Audit audit(Handle tx) {
        return new Audit(tx, newsroom.site.id(), newsroom.clock);
    }
}
