package vn.bantin.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.DirectoryRule;
import vn.bantin.directory.Entry;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;

/** Reads what an administrator typed of bodies, days and numbers of the directory. */
final class BodyEntry {
    /** The fields of a body in the order of the form. */
    static final List<String> FIELDS =
            List.of("name", "branch", "parent", "from", "phone", "email", "address", "duties");

    private BodyEntry() {}

    /** @throws Refusal where something is missing or cannot be read */
    static Entry read(Form form) {
        return new Entry(
                form.text("name"),
                branch(form.text("branch")),
                form.text("parent").isBlank() ? null : number(form.text("parent")),
                day(form.text("from")),
                new Contact(form.text("phone"), form.text("email"), form.text("address")),
                form.text("duties"));
    }

    private static Branch branch(String name) {
        return Arrays.stream(Branch.values())
                .filter(branch -> branch.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(DirectoryRule.BRANCH_MISSING));
    }

    /** No thing has the number 0. */
    static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /** @throws Refusal where it is no day of a year of four digits */
    static LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() >= 1000 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException malformed) {
            // refused below
        }
        throw new Refusal(DirectoryRule.DAY_MALFORMED);
    }

    static @Nullable LocalDate dayOrNone(String typed) {
        return typed.isBlank() ? null : day(typed);
    }
}
