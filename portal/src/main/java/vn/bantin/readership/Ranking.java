package vn.bantin.readership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.SiteStore;

/** Puts the live articles of some sections of one site in the order of how often they were read. */
final class Ranking extends SiteStore {

    Ranking(Handle handle, long site) {
        super(handle, site);
    }

    /** Since a day, which takes the longer the more was read since. */
    List<Ranked> since(LocalDate day, Collection<Long> sections, int most) {
        return query("""
                SELECT v.article_id, SUM(v.views) AS views
                FROM view_day v JOIN article a ON a.site_id = v.site_id AND a.id = v.article_id
                WHERE v.site_id = :site AND v.day >= :day AND a.live_edition_id IS NOT NULL AND a.section_id IN (<sections>)
                GROUP BY v.article_id ORDER BY SUM(v.views) DESC, v.article_id DESC LIMIT :most
                """)
                .bind("day", day.toString())
                .bindList("sections", sections)
                .bind("most", most)
                .map(ConstructorMapper.of(Ranked.class))
                .list();
    }

    /** Since there are articles. */
    List<Ranked> ofAllTime(Collection<Long> sections, int most) {
        return query("""
                SELECT v.article_id, v.views
                FROM view_total v JOIN article a ON a.site_id = v.site_id AND a.id = v.article_id
                WHERE v.site_id = :site AND a.live_edition_id IS NOT NULL AND a.section_id IN (<sections>)
                ORDER BY v.views DESC, v.article_id DESC LIMIT :most
                """)
                .bindList("sections", sections)
                .bind("most", most)
                .map(ConstructorMapper.of(Ranked.class))
                .list();
    }
}
