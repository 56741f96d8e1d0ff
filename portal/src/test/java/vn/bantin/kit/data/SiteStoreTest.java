package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SiteStoreTest {
    private final Database database;

    SiteStoreTest(Engine engine) {
        this.database = TestDatabases.empty(engine);
        database.change(tx -> tx.execute("CREATE TABLE note (site_id BIGINT NOT NULL, words TEXT NOT NULL)"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_site_of_the_store_is_bound_already() {
        database.change(tx -> {
            new Notes(tx, 1).add("của cổng một");
            new Notes(tx, 2).add("của cổng hai");
        });
        assertThat(words("SELECT words FROM note WHERE site_id = :site")).containsExactly("của cổng một");
    }

    @Test
    void a_query_that_does_not_name_its_site_is_refused() {
        assertThatThrownBy(() -> words("SELECT words FROM note"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SELECT words FROM note");
    }

    @Test
    void an_update_that_does_not_name_its_site_is_refused_and_changes_nothing() {
        database.change(tx -> new Notes(tx, 2).add("của cổng hai"));
        assertThatThrownBy(() -> database.change(tx -> new Notes(tx, 1).run("DELETE FROM note")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(database.<Long>read(tx -> tx.createQuery("SELECT COUNT(*) FROM note")
                        .mapTo(long.class)
                        .one()))
                .isEqualTo(1);
    }

    @Test
    void a_site_that_is_named_only_by_the_way_is_refused_too() {
        for (String sql : List.of(
                "SELECT words FROM note WHERE words <> ':site'",
                "SELECT words FROM note -- :site",
                "SELECT words FROM note WHERE site_id = :sites")) {
            assertThatThrownBy(() -> words(sql)).as(sql).isInstanceOf(JdbiException.class);
        }
    }

    private List<String> words(String sql) {
        return database.read(tx -> new Notes(tx, 1).words(sql));
    }

    private static final class Notes extends SiteStore {
        Notes(Handle handle, long site) {
            super(handle, site);
        }

        void add(String words) {
            update("INSERT INTO note (site_id, words) VALUES (:site, :words)")
                    .bind("words", words)
                    .execute();
        }

        void run(String sql) {
            update(sql).execute();
        }

        List<String> words(String sql) {
            return query(sql).mapTo(String.class).list();
        }
    }
}
