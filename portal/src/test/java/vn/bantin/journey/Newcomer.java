package vn.bantin.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bantin.RunningPortal;
import vn.bantin.account.Role;

/** Somebody who signs in to the demonstration with what its file of accounts says. */
final class Newcomer {
    /** Each code serves once, whichever journey takes it. */
    private static final Map<Role, Integer> USED = new EnumMap<>(Role.class);

    private final RunningPortal portal;
    private final Map<Role, List<String>> lines = new HashMap<>();
    private final Map<Role, List<String>> codes = new HashMap<>();

    Newcomer(RunningPortal portal) {
        this.portal = portal;
        Role role = Role.REPORTER;
        for (String line : lines()) {
            String first = line.split(" ")[0];
            if (Arrays.stream(Role.values()).anyMatch(one -> one.name().equals(first))) {
                role = Role.valueOf(first);
                lines.put(role, List.of(line.strip().split(" +")));
            } else if (line.contains("each once:")) {
                codes.put(role, List.of(line.split("each once: ")[1].split(" ")));
            }
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(portal.folder().resolve("accounts.txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A browser of that person's own, signed in, in a window of this width. */
    Page signIn(Role role, int width) {
        return signIn(role, Browser.page(width, ColorScheme.LIGHT));
    }

    Page signIn(Role role, Page page) {
        page.navigate(portal.address("/ban-bien-tap"));
        page.fill("#email", lines.get(role).get(1));
        page.fill("#password", lines.get(role).get(2));
        page.click("form.narrow button");
        if (codes.containsKey(role)) {
            page.fill("#code", codes.get(role).get(USED.merge(role, 1, Integer::sum) - 1));
            page.click("form.narrow button");
        }
        page.waitForURL(address -> address.endsWith("/ban-bien-tap"));
        return page;
    }
}
