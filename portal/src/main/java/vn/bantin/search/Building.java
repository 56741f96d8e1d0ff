package vn.bantin.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import vn.bantin.article.Editions;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.FolderLock;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.vietnamese.SyllableCounting;

/** Builds the index anew from the database, in a folder beside the one in use. */
final class Building {
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;
    private final Path folder;
    private final String source;
    private final LongConsumer progress;
    private final BooleanSupplier stopped;
    private final SyllableCounting syllables = new SyllableCounting();
    private long count;

    /**
     * @param progress is told the number of articles taken in so far
     * @param stopped whether to give up
     */
    Building(Database database, Path folder, String source, LongConsumer progress, BooleanSupplier stopped) {
        this.database = database;
        this.folder = folder;
        this.source = source;
        this.progress = progress;
        this.stopped = stopped;
    }

    /** Builds and puts to use; false where it was stopped or another process is building already. */
    boolean run() throws IOException {
        Files.createDirectories(folder);
        Optional<FolderLock> lock = FolderLock.take(folder.resolve("building.lock"));
        if (lock.isEmpty()) {
            return false;
        }
        try (FolderLock _ = lock.get()) {
            return build();
        }
    }

    private boolean build() throws IOException {
        Generations generations = new Generations(folder);
        Path generation = generations.next();
        boolean built = false;
        try {
            built = build(generation);
        } finally {
            if (!built) {
                generations.drop(generation);
            }
        }
        if (built) {
            generations.use(generation);
        }
        return built;
    }

    private boolean build(Path generation) throws IOException {
        try (Index index = Index.open(generation)) {
            fill(index);
            if (stopped.getAsBoolean()) {
                return false;
            }
        }
        try (OutputStream file = Files.newOutputStream(generation.resolve(Spellings.FILE))) {
            syllables.counts().write(file);
        }
        return true;
    }

    /** The feed is read on from where it stood before, so what changes meanwhile is made up for. */
    private void fill(Index index) throws IOException {
        long seq = database.read(tx -> new Changes(tx).newest());
        for (Site site : database.read(tx -> new Sites(tx).all())) {
            fill(index, site);
        }
        if (!stopped.getAsBoolean()) {
            index.condense();
        }
        index.show(seq, source);
        index.keep();
    }

    private void fill(Index index, Site site) throws IOException {
        UUID last = BEFORE_ALL;
        List<Entry> batch = batch(site, last);
        while (!batch.isEmpty() && !stopped.getAsBoolean()) {
            for (Entry entry : batch) {
                index.put(entry);
                syllables.add(entry.title());
                entry.text().forEach(syllables::add);
            }
            count += batch.size();
            progress.accept(count);
            last = batch.getLast().article();
            batch = batch(site, last);
        }
    }

    private List<Entry> batch(Site site, UUID after) {
        return database.read(tx -> {
            SectionTree sections = new Sections(tx, site.id()).tree();
            return new Editions(tx, site.id())
                    .liveAfter(after, BATCH).stream()
                            .map(article -> Entry.of(site.id(), sections, article))
                            .toList();
        });
    }
}
