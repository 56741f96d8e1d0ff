package vn.bantin.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/** The pages that are asked for most, as many as the memory set aside for them holds. */
final class Memory {
    private final Cache<String, Kept> pages;

    /** At most so many bytes, about. */
    Memory(long bytes) {
        pages = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String address, Kept page) -> page.weight() + 2 * address.length())
                .build();
    }

    @Nullable
    Kept get(String address) {
        return pages.getIfPresent(address);
    }

    void put(String address, Kept page) {
        pages.put(address, page);
    }
}
