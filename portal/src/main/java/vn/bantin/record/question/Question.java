package vn.bantin.record.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.FoldedWords;

/**
 * What a citizen asked, reported or proposed, and how far it has come.
 *
 * @param causes what spoke against it before a person read it
 * @param erasedAt when the sender's data was erased; the words are gone then
 * @param comment the one that it was made of; null for those that came as questions
 */
public record Question(
        UUID id,
        Code code,
        Kind kind,
        Field field,
        String name,
        String title,
        String words,
        Place place,
        List<String> causes,
        Instant receivedAt,
        Progress progress,
        @Nullable Instant erasedAt,
        @Nullable UUID comment) {

    public Question {
        causes = List.copyOf(causes);
    }

    public State state() {
        return progress.state();
    }

    public @Nullable Assignee assignee() {
        return progress.assignee();
    }

    public @Nullable Instant dueAt() {
        return progress.dueAt();
    }

    /** Whether the name of the sender stands in a text, with its marks or without. */
    boolean isNamedIn(String text) {
        return isNamed(name, text);
    }

    /** One of a single word may be any word. */
    static boolean isNamed(String name, String text) {
        return name.contains(" ") && (FoldedWords.fold(text) + " ").contains(FoldedWords.fold(name) + " ");
    }

    public boolean isErased() {
        return erasedAt != null;
    }
}
