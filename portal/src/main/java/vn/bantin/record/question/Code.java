package vn.bantin.record.question;

import java.util.Locale;
import java.util.Optional;
import vn.bantin.comment.Reference;

/** The number by which a sender follows a question, {@code HD-7K2M-9QXD}: a reference as comments have, under other letters. */
public record Code(String text) {
    private static final String PREFIX = "HD";

    static Code of(Reference reference) {
        return new Code(PREFIX + reference.text().substring(PREFIX.length()));
    }

    /** The number that somebody typed, as {@link Reference#read} reads it. */
    public static Optional<Code> read(String typed) {
        String bare = typed.strip().toUpperCase(Locale.ROOT);
        return bare.startsWith(PREFIX)
                ? Reference.read(bare.substring(PREFIX.length())).map(Code::of)
                : Optional.empty();
    }

    /** The same, of which its first letters may be left out. */
    public static Optional<Code> readBare(String typed) {
        return read(typed).or(() -> read(PREFIX + typed));
    }

    @Override
    public String toString() {
        return text;
    }
}
