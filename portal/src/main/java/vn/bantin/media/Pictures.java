package vn.bantin.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;

/** The pictures of one site. */
public final class Pictures extends SiteStore {

    public Pictures(Handle handle, long site) {
        super(handle, site);
    }

    /** Gives the site a picture whose bytes are kept already. */
    public Picture addOnce(Drawn drawn) {
        return byOriginal(drawn.originalHash(), drawn.textAlternative())
                .orElseGet(() -> add(
                        drawn.originalHash(), new Picture(Ids.next(), drawn.textAlternative(), drawn.renditions())));
    }

    private Optional<Picture> byOriginal(String originalHash, String textAlternative) {
        return query("""
                SELECT id FROM picture
                WHERE site_id = :site AND original_hash = :hash AND text_alternative = :words
                """)
                .bind("hash", originalHash)
                .bind("words", textAlternative)
                .mapTo(UUID.class)
                .findOne()
                .map(id -> byIds(List.of(id)).get(id));
    }

    private Picture add(String originalHash, Picture picture) {
        update("""
                INSERT INTO picture (id, site_id, original_hash, text_alternative)
                VALUES (:id, :site, :hash, :words)
                """)
                .bind("id", picture.id())
                .bind("hash", originalHash)
                .bind("words", picture.textAlternative())
                .execute();
        for (Rendition rendition : picture.renditions()) {
            update("""
                    INSERT INTO rendition (site_id, picture_id, hash, width, height)
                    VALUES (:site, :picture, :hash, :width, :height)
                    """).bind("picture", picture.id()).bindMethods(rendition).execute();
        }
        return picture;
    }

    /** These pictures by their ids; ids of no picture of this site are left out. */
    public Map<UUID, Picture> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Rendition>> renditions = renditionsOf(ids);
        return query("SELECT id, text_alternative FROM picture WHERE site_id = :site AND id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    return new Picture(id, row.getString("text_alternative"), renditions.getOrDefault(id, List.of()));
                })
                .collect(Collectors.toMap(Picture::id, Function.identity()));
    }

    private Map<UUID, List<Rendition>> renditionsOf(Collection<UUID> ids) {
        return query("""
                SELECT picture_id, hash, width, height FROM rendition
                WHERE site_id = :site AND picture_id IN (<ids>)
                """)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> Map.entry(
                        UUID.fromString(row.getString("picture_id")),
                        new Rendition(row.getString("hash"), row.getInt("width"), row.getInt("height"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
