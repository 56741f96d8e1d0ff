package vn.bantin.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.article.Content;
import vn.bantin.article.Editions;
import vn.bantin.article.LiveArticle;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.vietnamese.InputMethod;
import vn.bantin.vietnamese.MarkRestoring;

/** The search of all sites: it follows the change feed, and mends or rebuilds its index by itself. */
public final class Search implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Search.class);
    private static final int MOST_WORDS_OF_A_TITLE = 20;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);

    private final Database database;
    private final Path folder;
    private final Generations generations;
    private final String source;
    private final Following following;
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile @Nullable State state;
    private volatile boolean closed;
    private long notBefore = System.nanoTime();

    /** An index in use, and the spelling of its archive, which takes a moment to read. */
    private record State(Index index, CompletableFuture<MarkRestoring> marks, AtomicBoolean damaged) {

        State(Index index, CompletableFuture<MarkRestoring> marks) {
            this(index, marks, new AtomicBoolean());
        }

        /** Tells the operator once of each index, however many ask for it until a new one is built. */
        void foundDamaged(Throwable failure) {
            if (damaged.compareAndSet(false, true)) {
                LOG.warn("the search index is damaged and will be built anew", failure);
            }
        }

        boolean isOfUse() {
            return !damaged.get();
        }
    }

    /**
     * @param folder where the index stands; made where it is missing
     * @param source names the database, so that an index of another one is not mistaken for its
     */
    public Search(Database database, Path folder, String source) {
        this.database = database;
        this.folder = folder;
        this.generations = new Generations(folder);
        this.source = source;
        this.following = new Following(database, source);
    }

    /**
     * Builds an index anew beside the one in use, which goes on serving; a portal that serves this folder takes the new
     * one up within a second.
     *
     * @return false where another process is building one already
     */
    public boolean reindex(LongConsumer progress) throws IOException {
        return new Building(database, folder, source, progress, () -> closed).run();
    }

    /**
     * Takes in what has changed. Opens the index at the first call; builds it where it is lost, damaged, or made of another
     * database, while what can still be read of the old one goes on answering.
     */
    public synchronized void catchUp() {
        if (closed || System.nanoTime() - notBefore < 0) {
            return;
        }
        try {
            Optional<Index> index = usable();
            if (index.isPresent()) {
                following.bringUpToDate(index.get());
            }
        } catch (IOException | AlreadyClosedException | IllegalArgumentException | InternalError failure) {
            warn(failure);
            pause();
        } catch (RuntimeException failure) {
            pause();
            throw failure;
        }
    }

    private void warn(Throwable failure) {
        State known = state;
        if (known != null && known.isOfUse()) {
            known.foundDamaged(failure);
        } else {
            LOG.warn("the search index cannot be built", failure);
        }
    }

    private void pause() {
        notBefore = System.nanoTime() + PAUSE_AFTER_FAILURE.toNanos();
    }

    /** Waits so long for the first index; a large archive may take longer, and the portal serves without it. */
    public void await(Duration patience) {
        try {
            boolean _ = opened.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** The index in use, opened or built first if need be; none while another process builds it. */
    private Optional<Index> usable() throws IOException {
        State known = state;
        Optional<Path> current = generations.current();
        boolean isWhole = known != null && known.isOfUse() && known.index().isWhole();
        boolean isCurrent =
                known != null && current.equals(Optional.of(known.index().folder()));
        if (!isWhole || !isCurrent) {
            boolean isOpen = current.isPresent() && !isCurrent && open(current.get());
            if (!isOpen && build()) {
                open(generations.current().orElseThrow());
            }
        }
        return Optional.ofNullable(state).filter(State::isOfUse).map(State::index);
    }

    private boolean build() throws IOException {
        LOG.info("building the search index");
        return reindex(count -> {}) && !closed;
    }

    /** Puts a generation to use in place of the one before it; false where it is of no use. */
    private boolean open(Path generation) {
        try {
            long newest = database.read(tx -> new Changes(tx).newest());
            Index index = Index.open(generation);
            if (!index.isMadeOf(source) || index.seq() > newest) {
                index.close();
                return false;
            }
            State before = state;
            state = new State(index, CompletableFuture.supplyAsync(() -> Spellings.of(generation)));
            opened.countDown();
            if (before != null) {
                before.index().close();
            }
            generations.removeOlderThan(generation);
            return true;
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("the search index at {} is damaged: {}", generation, unreadable.getMessage());
            return false;
        }
    }

    /**
     * Answers what was typed with one page of hits.
     *
     * @throws SearchAway while there is no index
     */
    public Found find(String typed, Scope scope, Order order, int skipped, int most) {
        return ask((finding, marks) ->
                new Answering(finding, marks.join(), this::texts).find(typed, scope, new Window(order, skipped, most)));
    }

    private List<String> texts(List<Hit> hits) {
        return database.read(tx -> hits.stream()
                .flatMap(hit -> new Editions(tx, hit.site()).live(List.of(hit.article())).stream())
                .map(LiveArticle::content)
                .flatMap(content -> Stream.of(
                        content.title(), content.lead(), content.text().words()))
                .toList());
    }

    /**
     * Articles whose titles begin to be what was typed so far, the newest first; where there is none, those that begin to
     * be what it stands for in Telex or VNI.
     */
    public List<Hit> suggest(String typed, Scope scope, int most) {
        String line = PlainText.line(typed.substring(0, Math.min(typed.length(), QueryReading.MOST_CHARACTERS)));
        Stream<String> decoded = Arrays.stream(InputMethod.values()).map(method -> method.decodeAll(line));
        List<List<Word>> readings = Stream.concat(Stream.of(line), decoded)
                .distinct()
                .map(Search::wordsOfATitle)
                .filter(words -> !words.isEmpty())
                .toList();
        return ask((finding, marks) -> titled(finding, readings, scope, most));
    }

    private static List<Word> wordsOfATitle(String reading) {
        return Words.in(reading).stream()
                .filter(word -> !word.code())
                .limit(MOST_WORDS_OF_A_TITLE)
                .toList();
    }

    private static List<Hit> titled(Finding finding, List<List<Word>> readings, Scope scope, int most)
            throws IOException {
        for (List<Word> words : readings) {
            List<Hit> hits = finding.titled(words, scope, most);
            if (!hits.isEmpty()) {
                return hits;
            }
        }
        return List.of();
    }

    /** Articles of the same site on the same matter as this one, the nearest first; may hold it itself. */
    public List<Hit> related(long site, Content content, int most) {
        List<Word> words = Words.in(content.title() + ". " + content.lead());
        return ask((finding, marks) -> finding.related(words, Scope.of(site), most));
    }

    private interface Asking<T> {
        T with(Finding finding, CompletableFuture<MarkRestoring> marks) throws IOException;
    }

    private <T> T ask(Asking<T> asking) {
        State now = state;
        if (now == null) {
            throw new SearchAway();
        }
        try {
            return now.index().search(finding -> asking.with(finding, now.marks()));
        } catch (AlreadyClosedException replaced) {
            if (state == now) {
                throw new SearchAway();
            }
            return ask(asking);
        } catch (UncheckedIOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | InternalError unreadable) {
            if (state != now) {
                return ask(asking);
            }
            now.foundDamaged(unreadable);
            throw new SearchAway();
        }
    }

    /** Lets a build under way stop where it is, and lets the index go. */
    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            if (state != null) {
                state.index().close();
            }
        }
    }
}
