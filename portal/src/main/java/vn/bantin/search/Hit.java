package vn.bantin.search;

import java.util.UUID;

/** An article that answers. */
public record Hit(long site, UUID article) {

    static Hit of(String site, String article) {
        return new Hit(Long.parseLong(site), UUID.fromString(article));
    }
}
