package vn.bantin.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A file that readers may take home. {@code name} is what it is saved as, its ending told by its kind; {@code hash} is the
 * SHA-256 of its bytes, {@code bytes} how many they are.
 */
public record Document(
        UUID id, String hash, String name, DocumentKind kind, long bytes, String title, Instant addedAt, UUID addedBy) {

    /** Times are kept in milliseconds. */
    public Document {
        addedAt = addedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Where a browser fetches it; the bytes at this path never change. */
    public String path() {
        return "/media/" + hash + "/" + encodedName();
    }

    /** The name as addresses and headers carry it (RFC 3986, RFC 8187). */
    public String encodedName() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
