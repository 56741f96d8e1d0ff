package vn.bantin.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Article;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;

/** Where one site takes comments. Where nothing is said, they are taken, and for ever. */
public final class CommentSettings extends SiteStore {
    private final Handle handle;

    public CommentSettings(Handle handle, long site) {
        super(handle, site);
        this.handle = handle;
    }

    /** Whether this article takes comments now. */
    public Openness of(Article article, Instant now) {
        return of(article).at(now);
    }

    /** Whether, and until when, this article takes comments. */
    public Opening of(Article article) {
        List<CommentSetting> said = along(article);
        return new Opening(
                article.isLive(),
                said.stream().anyMatch(CommentSetting::off),
                end(article, said).orElse(null));
    }

    private static Optional<Instant> end(Article article, List<CommentSetting> said) {
        return said.stream()
                .map(CommentSetting::days)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(days -> days > 0)
                .flatMap(days ->
                        Optional.ofNullable(article.publishedAt()).map(from -> from.plus(Duration.ofDays(days))));
    }

    /** What is said of the article, then of its sections, the nearest first, then of the site. */
    private List<CommentSetting> along(Article article) {
        Map<String, CommentSetting> said =
                all().stream().collect(Collectors.toMap(CommentSettings::key, Function.identity()));
        SectionTree tree = new Sections(handle, site()).tree();
        List<String> way = new ArrayList<>();
        way.add(key(CommentSetting.Scope.ARTICLE, article.id().toString()));
        tree.byId(article.sectionId())
                .map(tree::pathTo)
                .orElse(List.of())
                .reversed()
                .forEach(section -> way.add(key(CommentSetting.Scope.SECTION, Long.toString(section.id()))));
        way.add(key(CommentSetting.Scope.SITE, ""));
        return way.stream().map(said::get).filter(Objects::nonNull).toList();
    }

    private static String key(CommentSetting setting) {
        return key(setting.scope(), setting.scopeId());
    }

    private static String key(CommentSetting.Scope scope, String id) {
        return scope + " " + id;
    }

    /** All that is said anywhere on the site. */
    public List<CommentSetting> all() {
        return query("SELECT scope, scope_id, off, days FROM comment_setting WHERE site_id = :site")
                .map((row, context) -> {
                    int days = row.getInt("days");
                    return new CommentSetting(
                            CommentSetting.Scope.valueOf(row.getString("scope")),
                            row.getString("scope_id"),
                            row.getBoolean("off"),
                            row.wasNull() ? null : days);
                })
                .list();
    }

    public CommentSetting at(CommentSetting.Scope scope, String id) {
        return all().stream()
                .filter(setting -> setting.scope() == scope && setting.scopeId().equals(id))
                .findFirst()
                .orElseGet(() -> CommentSetting.unsaid(scope, id));
    }

    void put(CommentSetting setting) {
        update("DELETE FROM comment_setting WHERE site_id = :site AND scope = :scope AND scope_id = :scopeId")
                .bindMethods(setting)
                .execute();
        if (!setting.saysNothing()) {
            update("""
                    INSERT INTO comment_setting (site_id, scope, scope_id, off, days)
                    VALUES (:site, :scope, :scopeId, :off, :days)
                    """).bindMethods(setting).execute();
        }
    }
}
