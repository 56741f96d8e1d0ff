package vn.bantin.search;

/** There is no index to search just now: it is being built. */
public final class SearchAway extends RuntimeException {
    SearchAway() {
        super("the search index is being built", null, false, false);
    }
}
