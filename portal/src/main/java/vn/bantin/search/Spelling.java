package vn.bantin.search;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.bantin.vietnamese.Folding;
import vn.bantin.vietnamese.Syllable;

/** The two forms under which a written word is indexed. */
record Spelling(String exact, String folded) {
    /** Enough for every syllable and the foreign words of a large archive; past that, words are spelled anew. */
    private static final int MOST_KEPT = 200_000;

    private static final ConcurrentMap<String, Spelling> KEPT = new ConcurrentHashMap<>();

    static Spelling of(String written) {
        Spelling kept = KEPT.get(written);
        if (kept != null) {
            return kept;
        }
        Spelling spelling = new Spelling(Syllable.canonical(written), Folding.key(written));
        if (KEPT.size() < MOST_KEPT) {
            KEPT.put(written, spelling);
        }
        return spelling;
    }
}
