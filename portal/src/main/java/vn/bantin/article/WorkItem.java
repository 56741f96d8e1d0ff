package vn.bantin.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edition as a list of the desk shows it: {@code since} is when it came into its state, {@code revision} how its words stood. */
public record WorkItem(
        UUID editionId,
        UUID articleId,
        int number,
        int revision,
        State state,
        String title,
        long sectionId,
        String path,
        String writers,
        String reason,
        Instant since,
        @Nullable Instant due) {}
