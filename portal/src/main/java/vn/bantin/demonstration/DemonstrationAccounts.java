package vn.bantin.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import vn.bantin.account.Rehearsal;
import vn.bantin.account.Rehearsal.Opened;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Database;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** One account for each role on the demonstration's first portal, written to a file for its owner's eyes only. */
public final class DemonstrationAccounts {
    private record Person(String name, String email, Role role) {}

    static final String EDITOR = "Biên tập viên Lâm";
    static final String ADMINISTRATOR = "Quản trị viên Sơn";
    static final String PUBLISHER = "Người duyệt Hòa";
    static final String OFFICER = "Cán bộ Ngân";
    static final String MODERATOR = "Kiểm duyệt viên Thu";

    private static final List<Person> PEOPLE = List.of(
            new Person("Phóng viên Mai", "phongvien@bensen.example", Role.REPORTER),
            new Person(EDITOR, "bientap@bensen.example", Role.EDITOR),
            new Person(PUBLISHER, "duyet@bensen.example", Role.PUBLISHER),
            new Person(OFFICER, "canbo@bensen.example", Role.OFFICER),
            new Person(MODERATOR, "kiemduyet@bensen.example", Role.MODERATOR),
            new Person("Kiểm duyệt viên tỉnh Vân", "kiemduyettinh@bensen.example", Role.PROVINCE_MODERATOR),
            new Person(ADMINISTRATOR, "quantri@bensen.example", Role.SITE_ADMINISTRATOR),
            new Person("Quản trị viên tỉnh Yến", "tinh@bensen.example", Role.PROVINCE_ADMINISTRATOR));

    private final Database database;
    private final Rehearsal rehearsal;

    public DemonstrationAccounts(Database database, Rehearsal rehearsal) {
        this.database = database;
        this.rehearsal = rehearsal;
    }

    /** Makes the accounts, writes them to the file and gives what was written. */
    public String write(Path file) {
        Site site = database.read(tx -> new Sites(tx).all().getFirst());
        List<Opened> opened = PEOPLE.stream()
                .map(person -> rehearsal.open(site.id(), person.name(), person.email(), person.role()))
                .toList();
        String text = String.join(System.lineSeparator(), lines(site, opened)) + System.lineSeparator();
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + file, failure);
        }
        return text;
    }

    private static List<String> lines(Site site, List<Opened> opened) {
        List<String> lines = new ArrayList<>();
        lines.add("Accounts of the demonstration, at /ban-bien-tap of the host " + site.host()
                + " (disable them before real use)");
        for (Opened account : opened) {
            lines.add("%-23s %-28s %s"
                    .formatted(account.account().role(), account.account().email(), account.password()));
            if (!account.totp().isEmpty()) {
                lines.add("%-23s second step: a code of an authenticator app with the key %s"
                        .formatted("", account.totp()));
                lines.add("%-23s or one of these codes, each once: %s"
                        .formatted("", String.join(" ", account.recoveryCodes().subList(0, 5))));
            }
        }
        return lines;
    }
}
