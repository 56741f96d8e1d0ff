package vn.bantin.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import vn.bantin.vietnamese.Dates;
import vn.bantin.vietnamese.Folding;

/** The articles of all sites as one Lucene index, which knows up to which change it has followed the feed. */
final class Index implements AutoCloseable {
    /** Lucene advises an incubating module of the JDK at each start; held here, since the JDK forgets loggers. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final BM25Similarity RANKING = new BM25Similarity(2, 0.75f);
    /** What is longer is nobody's name, and Lucene refuses a document with a facet of more than 8,191 signs. */
    private static final int LONGEST_NAME = 200;

    private static final FacetsConfig FACETS = facetsConfig();
    private static final String SEQ = "seq";
    private static final String SOURCE = "source";
    private static final double BUFFER_MB = 64;

    /** A site's articles lie side by side, so that a search of one site reads nothing of the others. */
    private static final Sort BY_SITE = new Sort(new SortField(Fields.SITE, SortField.Type.LONG));

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile @Nullable SortedSetDocValuesReaderState facets;
    private Map<Path, Long> kept = Map.of();
    private long keptAt = System.nanoTime();

    private Index(Path folder, FSDirectory directory, IndexWriter writer, SearcherManager searchers) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** Work on the index at one moment of its life. */
    @FunctionalInterface
    interface Searching<T> {
        T with(Finding finding) throws IOException;
    }

    /**
     * Opens the index of a folder; where there is none, an empty one.
     *
     * @throws IOException where the files are damaged or another process writes to them
     */
    static Index open(Path folder) throws IOException {
        FSDirectory directory = read(folder);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(directory, configuration());
            Index index = new Index(folder, directory, writer, new SearcherManager(writer, new Ranked()));
            if (index.seq() < 0) {
                writer.commit();
            }
            index.kept = index.filesKept();
            return index;
        } catch (IOException | RuntimeException damaged) {
            IOUtils.closeWhileHandlingException(writer == null ? null : writer::rollback, directory);
            throw damaged;
        }
    }

    /** Not mapped into memory: of a large archive half a gigabyte would count as the portal's own after some minutes. */
    private static FSDirectory read(Path folder) throws IOException {
        return new NIOFSDirectory(folder);
    }

    private static FacetsConfig facetsConfig() {
        FacetsConfig config = new FacetsConfig();
        config.setMultiValued(Fields.SECTION, true);
        return config;
    }

    private static IndexWriterConfig configuration() {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setSimilarity(RANKING);
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setIndexSort(BY_SITE);
        return config;
    }

    private static final class Ranked extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new Searcher(reader, RANKING);
        }
    }

    Path folder() {
        return folder;
    }

    void put(Entry entry) throws IOException {
        writer.updateDocument(key(entry.article()), FACETS.build(document(entry)));
    }

    void remove(UUID article) throws IOException {
        writer.deleteDocuments(key(article));
    }

    private static Term key(UUID article) {
        return new Term(Fields.ARTICLE, article.toString());
    }

    private static Document document(Entry entry) {
        EntryTerms terms = new EntryTerms(entry);
        Document document = new Document();
        document.add(new StringField(Fields.ARTICLE, entry.article().toString(), Store.YES));
        document.add(new StringField(Fields.SITE, Long.toString(entry.site()), Store.YES));
        document.add(new NumericDocValuesField(Fields.SITE, entry.site()));
        entry.sectionKeys().forEach(key -> document.add(new StringField(Fields.SECTION_KEY, key, Store.NO)));
        facet(document, Fields.SITE, Long.toString(entry.site()));
        entry.sections().forEach(section -> facet(document, Fields.SECTION, Long.toString(section)));
        facet(
                document,
                Fields.YEAR,
                Integer.toString(entry.published().atZone(Dates.ZONE).getYear()));
        if (!entry.byline().isEmpty() && entry.byline().length() <= LONGEST_NAME) {
            facet(document, Fields.BYLINE, entry.byline());
            document.add(new StringField(Fields.BYLINE_KEY, Folding.key(entry.byline()), Store.NO));
        }
        document.add(new LongField(Fields.PUBLISHED, entry.published().toEpochMilli(), Store.NO));
        document.add(new Field(Fields.EXACT, Terms.weighted(terms.exact), Fields.COUNTED));
        document.add(new Field(Fields.FOLDED, Terms.weighted(terms.folded), Fields.COUNTED));
        document.add(new Field(Fields.PAIRS, Terms.weighted(terms.pairs), Fields.COUNTED));
        document.add(new Field(Fields.ORDER, Terms.placed(terms.order), Fields.PLACED));
        document.add(new Field(Fields.TITLE, Terms.weighted(terms.title), Fields.COUNTED));
        return document;
    }

    private static void facet(Document document, String name, String value) {
        document.add(new SortedSetDocValuesFacetField(name, value));
    }

    /** Makes one segment of everything so far: a search looks its words up in each segment, which is half of its work. */
    void condense() throws IOException {
        writer.forceMerge(1);
    }

    /**
     * Makes everything so far visible to searches. Until it is {@link #keep kept}, an index that is opened again knows
     * nothing of it and has to read it in the feed once more.
     *
     * @param seq the change up to which it is true
     * @param source the database that it is made of
     */
    void show(long seq, String source) throws IOException {
        writer.setLiveCommitData(Map.of(SEQ, Long.toString(seq), SOURCE, source).entrySet());
        searchers.maybeRefreshBlocking();
    }

    /** Makes everything that is shown safe on the disk. */
    void keep() throws IOException {
        if (writer.hasUncommittedChanges()) {
            writer.commit();
            kept = filesKept();
        }
        keptAt = System.nanoTime();
    }

    /** When it was kept last, as {@link System#nanoTime()} tells. */
    long keptAt() {
        return keptAt;
    }

    /** The number of the last change that the index knows of; -1 for an index that was never kept. */
    long seq() {
        return Long.parseLong(data().getOrDefault(SEQ, "-1"));
    }

    boolean isMadeOf(String source) {
        return source.equals(data().get(SOURCE));
    }

    private Map<String, String> data() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private Map<Path, Long> filesKept() throws IOException {
        Map<Path, Long> files = new HashMap<>();
        for (String name : SegmentInfos.readLatestCommit(directory).files(true)) {
            files.put(folder.resolve(name), directory.fileLength(name));
        }
        return files;
    }

    /** Whether its files are still there, and as long as they were: a hand may have been at the folder. */
    boolean isWhole() {
        for (Map.Entry<Path, Long> file : kept.entrySet()) {
            try {
                if (Files.size(file.getKey()) != file.getValue()) {
                    return false;
                }
            } catch (IOException gone) {
                return false;
            }
        }
        return writer.isOpen();
    }

    /**
     * Searches the index as it was last shown.
     *
     * @throws AlreadyClosedException where another index has taken this one's place
     */
    <T> T search(Searching<T> work) {
        try {
            Searcher searcher = (Searcher) searchers.acquire();
            try {
                return work.with(new Finding(searcher, this::facets));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Worked out once for each state of the index. */
    private synchronized SortedSetDocValuesReaderState facets(IndexReader reader) throws IOException {
        SortedSetDocValuesReaderState known = facets;
        if (known == null || known.getReader() != reader) {
            known = new DefaultSortedSetDocValuesReaderState(reader, FACETS);
            facets = known;
        }
        return known;
    }

    /** Drops what was not kept; never fails, since a damaged index is closed too. */
    @Override
    public void close() {
        IOUtils.closeWhileHandlingException(searchers, writer::rollback, directory);
    }
}
