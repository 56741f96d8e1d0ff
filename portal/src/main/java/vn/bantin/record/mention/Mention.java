package vn.bantin.record.mention;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.record.Citation;

/**
 * That an article mentions somebody or something.
 *
 * @param post of a person, with its body, as the text says it; may be empty
 * @param partOf what a place belonged to on the day of the article; may be empty
 * @param body the one that is meant, or that the person belongs to; null where it is none of the directory
 * @param citation where the article does
 * @param recorder whoever took it up, by name
 */
public record Mention(
        UUID id,
        Subject subject,
        String post,
        String partOf,
        @Nullable MentionedBody body,
        Citation citation,
        String recorder,
        Instant recordedAt) {

    /** Whether it is what was typed already. */
    boolean isAsTyped(Entry entry) {
        Long bodyId = body == null ? null : body.id();
        return subject.kind() == entry.kind()
                && Subjects.folded(subject.kind(), subject.name()).equals(Subjects.folded(entry.kind(), entry.name()))
                && post.equals(entry.post())
                && partOf.equals(entry.partOf())
                && Objects.equals(bodyId, entry.bodyId());
    }
}
