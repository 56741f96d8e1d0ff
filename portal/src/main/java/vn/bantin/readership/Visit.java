package vn.bantin.readership;

import java.util.UUID;

/**
 * Somebody opens the page of a live article.
 *
 * @param address the network address, which goes no further than {@link DailySalt}
 * @param userAgent what the browser calls itself; empty where it says nothing
 * @param languages what the browser says its reader reads; empty where it says nothing
 */
public record Visit(long site, UUID article, String address, String userAgent, String languages) {}
