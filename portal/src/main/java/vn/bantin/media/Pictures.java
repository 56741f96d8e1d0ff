package vn.bantin.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.text.RichText;
import vn.bantin.media.Rendition.Kind;

/** The pictures of one site. */
public final class Pictures extends SiteStore {
    private static final int PAGE = 24;

    public Pictures(Handle handle, long site) {
        super(handle, site);
    }

    /** Gives the site a picture whose bytes are kept already; bytes that it has keep the picture and the words they have. */
    public Picture addOnce(Drawn drawn) {
        return byOriginal(drawn.originalHash()).orElseGet(() -> add(drawn));
    }

    Optional<Picture> byOriginal(String originalHash) {
        return query("SELECT id FROM picture WHERE site_id = :site AND original_hash = :hash ORDER BY id LIMIT 1")
                .bind("hash", originalHash)
                .mapTo(UUID.class)
                .findOne()
                .flatMap(this::byId);
    }

    Picture add(Drawn drawn) {
        Picture picture = new Picture(
                Ids.next(), drawn.name(), drawn.textAlternative(), drawn.credit(), Focus.CENTRE, drawn.renditions());
        update("""
                INSERT INTO picture (id, site_id, original_hash, name, text_alternative, credit, focus_x, focus_y, folded)
                VALUES (:id, :site, :hash, :name, :words, :credit, :x, :y, :folded)
                """)
                .bind("id", picture.id())
                .bind("hash", drawn.originalHash())
                .bind("name", picture.name())
                .bind("words", picture.textAlternative())
                .bind("credit", picture.credit())
                .bind("x", picture.focus().x())
                .bind("y", picture.focus().y())
                .bind("folded", WantedWords.folded(picture.name(), picture.textAlternative(), picture.credit()))
                .execute();
        addRenditions(picture.id(), picture.renditions());
        return picture;
    }

    private void addRenditions(UUID picture, List<Rendition> renditions) {
        for (Rendition rendition : renditions) {
            update("""
                    INSERT INTO rendition (site_id, picture_id, hash, kind, type, width, height)
                    VALUES (:site, :picture, :hash, :kind, :type, :width, :height)
                    """).bind("picture", picture).bindMethods(rendition).execute();
        }
    }

    void describe(UUID id, String textAlternative, String credit) {
        update("UPDATE picture SET text_alternative = :words, credit = :credit WHERE site_id = :site AND id = :id")
                .bind("words", textAlternative)
                .bind("credit", credit)
                .bind("id", id)
                .execute();
        fold(byId(id).orElseThrow());
    }

    private void fold(Picture picture) {
        update("UPDATE picture SET folded = :folded WHERE site_id = :site AND id = :id")
                .bind("folded", WantedWords.folded(picture.name(), picture.textAlternative(), picture.credit()))
                .bind("id", picture.id())
                .execute();
    }

    /** Makes the pictures to be found that are older than the search in the library. */
    public void foldOld() {
        List<UUID> old = query("SELECT id FROM picture WHERE site_id = :site AND folded IS NULL")
                .mapTo(UUID.class)
                .list();
        byIds(old).values().forEach(this::fold);
    }

    void aim(UUID id, Focus focus, List<Rendition> cards) {
        update("UPDATE picture SET focus_x = :x, focus_y = :y WHERE site_id = :site AND id = :id")
                .bind("x", focus.x())
                .bind("y", focus.y())
                .bind("id", id)
                .execute();
        dropRenditions(id, List.of(Kind.CARD));
        addRenditions(id, cards);
    }

    void replace(UUID id, Drawn drawn) {
        update("""
                UPDATE picture SET original_hash = :hash, name = :name, focus_x = :x, focus_y = :y
                WHERE site_id = :site AND id = :id
                """)
                .bind("hash", drawn.originalHash())
                .bind("name", drawn.name())
                .bind("x", Focus.CENTRE.x())
                .bind("y", Focus.CENTRE.y())
                .bind("id", id)
                .execute();
        dropRenditions(id, List.of(Kind.values()));
        addRenditions(id, drawn.renditions());
        fold(byId(id).orElseThrow());
    }

    /** Takes renditions from the picture, but remembers what they were for, so that their addresses lead on. */
    private void dropRenditions(UUID picture, List<Kind> kinds) {
        update("""
                INSERT INTO former_rendition (site_id, picture_id, hash, kind, type, width)
                SELECT r.site_id, r.picture_id, r.hash, MIN(r.kind), MIN(r.type), MIN(r.width) FROM rendition r
                WHERE r.site_id = :site AND r.picture_id = :picture AND r.kind IN (<kinds>)
                AND NOT EXISTS (SELECT 1 FROM former_rendition f
                  WHERE f.site_id = r.site_id AND f.picture_id = r.picture_id AND f.hash = r.hash)
                GROUP BY r.site_id, r.picture_id, r.hash
                """).bind("picture", picture).bindList("kinds", kinds).execute();
        update("DELETE FROM rendition WHERE site_id = :site AND picture_id = :picture AND kind IN (<kinds>)")
                .bind("picture", picture)
                .bindList("kinds", kinds)
                .execute();
    }

    Optional<String> originalOf(UUID id) {
        return query("SELECT original_hash FROM picture WHERE site_id = :site AND id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    public Optional<Picture> byId(UUID id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** These pictures by their ids; ids of no picture of this site are left out. */
    public Map<UUID, Picture> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Rendition>> renditions = renditionsOf(ids);
        return query("""
                SELECT id, name, text_alternative, credit, focus_x, focus_y FROM picture
                WHERE site_id = :site AND id IN (<ids>)
                """)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    return new Picture(
                            id,
                            row.getString("name"),
                            row.getString("text_alternative"),
                            row.getString("credit"),
                            new Focus(row.getDouble("focus_x"), row.getDouble("focus_y")),
                            renditions.getOrDefault(id, List.of()));
                })
                .collect(Collectors.toMap(Picture::id, Function.identity()));
    }

    private Map<UUID, List<Rendition>> renditionsOf(Collection<UUID> ids) {
        record Held(UUID pictureId, Rendition rendition) {}
        return query("""
                SELECT picture_id, hash, kind, type, width, height FROM rendition
                WHERE site_id = :site AND picture_id IN (<ids>)
                """)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> new Held(
                        UUID.fromString(row.getString("picture_id")),
                        new Rendition(
                                row.getString("hash"),
                                Kind.valueOf(row.getString("kind")),
                                PictureType.valueOf(row.getString("type")),
                                row.getInt("width"),
                                row.getInt("height"))))
                .collect(Collectors.groupingBy(
                        Held::pictureId, Collectors.mapping(Held::rendition, Collectors.toList())));
    }

    /** The pictures whose name, text alternative or credit has all of these words, newest first; no words find all. */
    public Page<Picture> search(String words, int page) {
        WantedWords wanted = WantedWords.of(words);
        long total = wanted.bind(query("SELECT COUNT(*) FROM picture WHERE site_id = :site" + wanted.condition()))
                .mapTo(long.class)
                .one();
        List<UUID> found = wanted.bind(query("SELECT id FROM picture WHERE site_id = :site" + wanted.condition()
                        + " ORDER BY id DESC LIMIT :most OFFSET :skipped"))
                .bind("most", PAGE)
                .bind("skipped", (long) PAGE * (page - 1))
                .mapTo(UUID.class)
                .list();
        Map<UUID, Picture> pictures = byIds(found);
        return new Page<>(
                found.stream().map(pictures::get).filter(Objects::nonNull).toList(), page, PAGE, total);
    }

    /** Every edition that holds the picture, before or in its text: the live ones first, then the newest. */
    public List<Use> usedIn(UUID id) {
        return query("""
                SELECT a.id AS article_id, e.id AS edition_id, a.path, e.title, e.state,
                  CASE WHEN a.live_edition_id = e.id THEN 1 ELSE 0 END AS live
                FROM edition e JOIN article a ON a.id = e.article_id AND a.site_id = e.site_id
                WHERE e.site_id = :site AND e.id IN (
                  SELECT id FROM edition WHERE picture_id = :picture
                  UNION SELECT edition_id FROM edition_picture WHERE picture_id = :picture)
                ORDER BY live DESC, e.id DESC
                """)
                .bind("picture", id)
                .map(ConstructorMapper.of(Use.class))
                .list();
    }

    /** Whether some edition relies on what the library says of the picture. */
    boolean speaksForAnEdition(UUID id) {
        return leadsWithoutWords(id) || standsWithoutWords(id);
    }

    private boolean leadsWithoutWords(UUID id) {
        return query("""
                SELECT COUNT(*) FROM edition
                WHERE site_id = :site AND picture_id = :picture AND text_alternative = '' AND NOT decorative
                """).bind("picture", id).mapTo(long.class).one() > 0;
    }

    private boolean standsWithoutWords(UUID id) {
        return query("""
                SELECT e.body FROM edition_picture ep JOIN edition e ON e.id = ep.edition_id AND e.site_id = ep.site_id
                WHERE ep.site_id = :site AND ep.picture_id = :picture
                """).bind("picture", id).mapTo(String.class).list().stream()
                .anyMatch(body -> RichText.clean(body).silentPictures().contains(id));
    }

    /** The rendition of these bytes, of whichever picture. */
    public Optional<Rendition> rendition(String hash) {
        return query("""
                SELECT hash, kind, type, width, height FROM rendition
                WHERE site_id = :site AND hash = :hash
                LIMIT 1
                """)
                .bind("hash", hash)
                .map(ConstructorMapper.of(Rendition.class))
                .findOne();
    }

    /** The rendition at the address that was this one's before its picture was replaced or cropped anew. */
    public Optional<Rendition> successor(String hash) {
        return query("""
                SELECT r.hash, r.kind, r.type, r.width, r.height FROM former_rendition f
                JOIN rendition r ON r.site_id = f.site_id AND r.picture_id = f.picture_id
                WHERE f.site_id = :site AND f.hash = :hash
                ORDER BY CASE WHEN r.kind = f.kind THEN 0 ELSE 1 END, CASE WHEN r.type = f.type THEN 0 ELSE 1 END,
                  ABS(r.width - f.width), r.type, r.picture_id
                LIMIT 1
                """)
                .bind("hash", hash)
                .map(ConstructorMapper.of(Rendition.class))
                .findOne();
    }
}
