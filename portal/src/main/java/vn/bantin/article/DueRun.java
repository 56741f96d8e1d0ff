package vn.bantin.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.kit.data.DatabaseAway;
import vn.bantin.kit.text.Refusal;

/**
 * A timer's way through what is due, where none waits for another. The operator is told once of each that something stands in
 * the way of, and again where that was mended and comes back, or is another thing.
 */
final class DueRun {
    private static final Logger LOG = LoggerFactory.getLogger(DueRun.class);

    private final String aim;

    /** What stood in the way of which edition at the last turn. */
    private volatile Map<UUID, String> hindered = Map.of();

    /** @param aim what should become of what is due, for the log */
    DueRun(String aim) {
        this.aim = aim;
    }

    /** Does the work for each and adds up what it gives. What fails stays due and is tried again at the next turn. */
    int of(List<DueEdition> all, ToIntFunction<DueEdition> work) {
        Map<UUID, String> now = new HashMap<>();
        int done = 0;
        for (DueEdition due : all) {
            try {
                done += work.applyAsInt(due);
            } catch (Refusal refusal) {
                if (isNew(due, refusal.key(), now)) {
                    LOG.warn("edition {} of site {} should be {} but {}", due.id(), due.siteId(), aim, refusal.key());
                }
            } catch (DatabaseAway away) {
                throw away;
            } catch (RuntimeException failure) {
                if (isNew(due, failure.getClass().getName(), now)) {
                    LOG.error("edition {} of site {} should be {} but failed", due.id(), due.siteId(), aim, failure);
                }
            }
        }
        hindered = Map.copyOf(now);
        return done;
    }

    private boolean isNew(DueEdition due, String hindrance, Map<UUID, String> now) {
        now.put(due.id(), hindrance);
        return !hindrance.equals(hindered.get(due.id()));
    }
}
