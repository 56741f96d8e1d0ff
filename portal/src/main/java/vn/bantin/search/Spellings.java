package vn.bantin.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.vietnamese.MarkRestoring;
import vn.bantin.vietnamese.SyllableCounting;
import vn.bantin.vietnamese.SyllableCounts;

/** How the archive spells, as it was counted when the index was built; the figures of the library stand in for little. */
final class Spellings {
    static final String FILE = "syllables.gz";

    private static final Logger LOG = LoggerFactory.getLogger(Spellings.class);

    /** One's own text says more of the names that readers ask for than law and encyclopedia do. */
    private static final int TIMES = 10;

    private Spellings() {}

    static MarkRestoring of(Path generation) {
        return new MarkRestoring(SyllableCounts.shipped().plus(own(generation), TIMES));
    }

    private static SyllableCounts own(Path generation) {
        try (InputStream file = Files.newInputStream(generation.resolve(FILE))) {
            return SyllableCounts.read(file);
        } catch (IOException lost) {
            LOG.warn("the spellings of the archive are lost until the next reindex: {}", lost.getMessage());
            return new SyllableCounting().counts();
        }
    }
}
