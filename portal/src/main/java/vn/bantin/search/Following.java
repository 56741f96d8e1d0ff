package vn.bantin.search;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Editions;
import vn.bantin.article.LiveArticle;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;

/** Brings an index up to where the change feed is. */
final class Following {
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** To keep it takes longer than to show it; what is not kept yet is read in the feed again. */
    private static final Duration KEEP_EVERY = Duration.ofSeconds(2);

    private final Database database;
    private final String source;

    Following(Database database, String source) {
        this.database = database;
        this.source = source;
    }

    void bringUpToDate(Index index) throws IOException {
        List<Change> changes = after(index.seq());
        while (!changes.isEmpty()) {
            for (Batch batch : database.read(batches(changes))) {
                batch.putInto(index);
            }
            for (Map.Entry<Long, Set<Long>> site : sectionsBySite(changes).entrySet()) {
                putSections(index, site.getKey(), site.getValue());
            }
            index.show(changes.getLast().seq(), source);
            changes = after(index.seq());
        }
        if (System.nanoTime() - index.keptAt() > KEEP_EVERY.toNanos()) {
            index.keep();
        }
    }

    private static Map<Long, Set<Long>> sectionsBySite(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.kind() == Change.Kind.SECTION)
                .collect(Collectors.groupingBy(
                        Change::siteId, Collectors.mapping(change -> Long.valueOf(change.id()), Collectors.toSet())));
    }

    /**
     * An article is found by the names of its section and of those above it. What leaves these sections meanwhile, or is
     * withdrawn, is told by a later change.
     */
    private void putSections(Index index, long site, Set<Long> changed) throws IOException {
        UUID last = BEFORE_ALL;
        List<Entry> entries = entries(site, changed, last);
        while (!entries.isEmpty()) {
            for (Entry entry : entries) {
                index.put(entry);
            }
            last = entries.getLast().article();
            entries = entries(site, changed, last);
        }
    }

    private List<Entry> entries(long site, Set<Long> changed, UUID after) {
        return database.read(tx -> {
            SectionTree tree = new Sections(tx, site).tree();
            Set<Section> branches = changed.stream()
                    .flatMap(id -> tree.byId(id).stream())
                    .flatMap(section -> tree.branch(section).stream())
                    .collect(Collectors.toSet());
            return new Editions(tx, site)
                    .liveInAfter(branches, after, BATCH).stream()
                            .map(article -> Entry.of(site, tree, article))
                            .toList();
        });
    }

    private List<Change> after(long seq) {
        return database.read(tx -> new Changes(tx).after(seq, BATCH));
    }

    /** What has to be done in one site: articles to show as they are now, others to forget. */
    private record Batch(List<Entry> live, Set<UUID> gone) {

        void putInto(Index index) throws IOException {
            for (Entry entry : live) {
                index.put(entry);
            }
            for (UUID article : gone) {
                index.remove(article);
            }
        }
    }

    private static Function<Handle, List<Batch>> batches(List<Change> changes) {
        Map<Long, Set<UUID>> bySite = changes.stream()
                .filter(change -> change.kind() == Change.Kind.ARTICLE)
                .collect(Collectors.groupingBy(
                        Change::siteId,
                        Collectors.mapping(change -> UUID.fromString(change.id()), Collectors.toSet())));
        return tx -> bySite.entrySet().stream()
                .map(site -> batch(tx, site.getKey(), site.getValue()))
                .toList();
    }

    private static Batch batch(Handle tx, long site, Set<UUID> articles) {
        SectionTree sections = new Sections(tx, site).tree();
        List<LiveArticle> live = new Editions(tx, site).live(articles);
        Set<UUID> gone = new HashSet<>(articles);
        live.forEach(article -> gone.remove(article.id()));
        return new Batch(
                live.stream().map(article -> Entry.of(site, sections, article)).toList(), gone);
    }
}
