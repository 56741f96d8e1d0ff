package vn.bantin.article;

import java.time.Instant;
import java.util.UUID;
import vn.bantin.proofreading.HostName;

/**
 * A host outside the installation to which the articles of a site may link.
 *
 * @param host in ASCII; {@code *.} before it stands for all hosts below it
 * @param note why it is allowed
 * @param accountName of whoever allowed it, as it was then
 */
public record LinkHost(String host, String note, UUID accountId, String accountName, Instant at) {

    /** As people write it. */
    public String readable() {
        return HostName.readable(host);
    }
}
