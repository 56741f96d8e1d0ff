package vn.bantin.kit.web;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tells whether somebody opens a page. */
public final class Opening {
    private static final String[] PURPOSES = {"Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"};

    private Opening() {}

    /**
     * Whether a person looks at the page in a browser now: nobody does by HEAD, by a script that fetches it, or where a
     * browser only gets it ready in case its reader goes there.
     *
     * @param header gives the value of a header, or null
     */
    public static boolean isBy(String method, UnaryOperator<@Nullable String> header) {
        return method.equals("GET") && !isFetchedByScript(header.apply("Sec-Fetch-Dest")) && !isFetchedAhead(header);
    }

    private static boolean isFetchedByScript(@Nullable String destination) {
        return destination != null && !destination.equals("document");
    }

    private static boolean isFetchedAhead(UnaryOperator<@Nullable String> header) {
        for (String name : PURPOSES) {
            String purpose = header.apply(name);
            if (purpose != null && purpose.toLowerCase(Locale.ROOT).matches("(?s).*(prefetch|preview|prerender).*")) {
                return true;
            }
        }
        return false;
    }
}
