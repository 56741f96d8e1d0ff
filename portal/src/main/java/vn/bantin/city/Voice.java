package vn.bantin.city;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.comment.Reference;
import vn.bantin.comment.Standing;

/**
 * What an invented reader said.
 *
 * @param decidedAt when a moderator let it through; none while it waits
 * @param answer what the unit says to it; empty where it says nothing
 */
record Voice(
        UUID id,
        Reference reference,
        String name,
        String title,
        String words,
        Instant sentAt,
        @Nullable Instant decidedAt,
        String answer) {

    Standing standing() {
        return decidedAt == null ? Standing.WAITING : Standing.APPROVED;
    }

    @Nullable
    Instant answeredAt() {
        return answer.isEmpty() ? null : decidedAt;
    }
}
