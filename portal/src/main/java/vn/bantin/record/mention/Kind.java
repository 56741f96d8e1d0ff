package vn.bantin.record.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What articles mention. */
public enum Kind {
    PERSON("nguoi"),
    ORGANISATION("co-quan"),
    PLACE("dia-diem"),
    TIME("thoi-gian");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The one that stands in an address under this word. */
    public static Optional<Kind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** As it stands in an address. */
    public String word() {
        return word;
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may be, or belong to, a body of the directory. */
    public boolean mayHaveBody() {
        return this == PERSON || this == ORGANISATION;
    }
}
