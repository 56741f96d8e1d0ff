package vn.bantin.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Deed;

/**
 * One step of a comment, with how the comment stood before.
 *
 * @param act shared by all steps of one stroke
 * @param undoneAt when the step was taken back
 */
public record Handling(
        UUID id,
        UUID act,
        UUID commentId,
        Deed deed,
        String accountName,
        Instant at,
        Standing standingBefore,
        @Nullable Instant decidedBefore,
        @Nullable Instant approvedBefore,
        @Nullable RejectionReason reasonBefore,
        String noteBefore,
        String answerBefore,
        @Nullable Instant answeredBefore,
        @Nullable Instant undoneAt) {

    public boolean isUndone() {
        return undoneAt != null;
    }
}
