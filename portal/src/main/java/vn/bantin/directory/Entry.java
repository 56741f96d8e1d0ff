package vn.bantin.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/**
 * What an administrator says of a body.
 *
 * @param parentId the body that it is part of
 */
public record Entry(
        String name, Branch branch, @Nullable Long parentId, LocalDate validFrom, Contact contact, String duties) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_CONTACT = 200;
    public static final int LONGEST_DUTIES = 5000;

    private static final String EMAIL = "[^@\\s<>\"']+@[^@\\s<>\"']+\\.[^@\\s<>\"']+";

    public Entry {
        name = name(name);
        duties = PlainText.lines(duties);
        requireAtMost(contact.phone(), LONGEST_CONTACT);
        requireAtMost(contact.email(), LONGEST_CONTACT);
        requireAtMost(contact.address(), LONGEST_CONTACT);
        requireAtMost(duties, LONGEST_DUTIES);
        if (!contact.email().isEmpty() && !contact.email().matches(EMAIL)) {
            throw new Refusal(DirectoryRule.EMAIL_MALFORMED);
        }
    }

    /** A name of a body as it may stand. */
    static String name(String typed) {
        String line = PlainText.line(typed);
        if (line.isEmpty()) {
            throw new Refusal(DirectoryRule.NAME_MISSING);
        }
        if (line.length() > LONGEST_NAME) {
            throw new Refusal(DirectoryRule.NAME_TOO_LONG, LONGEST_NAME);
        }
        return line;
    }

    private static void requireAtMost(String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal(DirectoryRule.TEXT_TOO_LONG, longest);
        }
    }
}
