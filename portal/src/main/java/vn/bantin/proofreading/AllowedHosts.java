package vn.bantin.proofreading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hosts to which an article may link: the site's own, and those that an operator has listed.
 *
 * <p>{@code chinhphu.vn} is that host alone, {@code *.gov.vn} is every host below gov.vn and not gov.vn itself. Names are
 * compared in their ASCII form.
 */
public final class AllowedHosts {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+]");
    private static final Pattern BLANK = Pattern.compile("[\\x00-\\x20]+");
    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORITY = Pattern.compile("^/*([^/?#]*)");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final Set<String> hosts = new HashSet<>();
    private final Set<String> parents = new HashSet<>();

    private AllowedHosts() {}

    /** @throws IllegalArgumentException for an entry that is no host and no {@code *.} before a host */
    public static AllowedHosts of(Collection<String> ownHosts, Collection<String> listed) {
        AllowedHosts allowed = new AllowedHosts();
        Stream.concat(ownHosts.stream(), listed.stream()).forEach(allowed::add);
        return allowed;
    }

    private void add(String entry) {
        boolean below = entry.startsWith(HostEntry.BELOW);
        String name = normal(below ? entry.substring(HostEntry.BELOW.length()) : entry);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a host: " + entry);
        }
        (below ? parents : hosts).add(name);
    }

    /** What has no name in ASCII stays as it is and is no host. */
    private static String normal(String host) {
        return HostName.ascii(host).orElse(host);
    }

    /** Whether everything that this entry would allow is allowed without it. */
    public boolean covers(String entry) {
        if (!entry.startsWith(HostEntry.BELOW)) {
            return allows(normal(entry));
        }
        String name = normal(entry.substring(HostEntry.BELOW.length()));
        return parents.contains(name) || isBelow(name);
    }

    /**
     * What of a link's address is not allowed: the host, or the whole address where it names none that could be. Empty for
     * an allowed host, for an address inside the site, and for mail and telephone.
     *
     * <p>An address is read as browsers read it and not as the standards would have it, for it is the browser that follows
     * it: a backslash is a slash, blanks are nothing, what stands before the last @ is no host, and other letters than ASCII
     * stand for the xn-- form.
     */
    public Optional<String> refused(String address) {
        String seen = BLANK.matcher(address).replaceAll("").replace('\\', '/');
        Matcher scheme = SCHEME.matcher(seen);
        if (!scheme.find()) {
            return seen.startsWith("//") ? refusedHost(seen) : Optional.empty();
        }
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> refusedHost(seen.substring(scheme.end()));
            case "mailto", "tel" -> Optional.empty();
            default -> Optional.of(address);
        };
    }

    private Optional<String> refusedHost(String afterScheme) {
        Matcher authority = AUTHORITY.matcher(afterScheme);
        String named = authority.find() ? authority.group(1) : "";
        String withPort = named.substring(named.lastIndexOf('@') + 1);
        String host = PORT.matcher(withPort).replaceFirst("");
        return allows(normal(host))
                ? Optional.empty()
                : Optional.of(host.isEmpty() ? afterScheme : HostName.plain(host));
    }

    private boolean allows(String host) {
        return NAME.matcher(host).matches() && (hosts.contains(host) || isBelow(host));
    }

    private boolean isBelow(String host) {
        return parents.stream().anyMatch(parent -> host.endsWith("." + parent));
    }
}
