package vn.bantin.search;

/** In which order answers stand. */
public enum Order {
    RELEVANCE,
    NEWEST
}
