package vn.bantin.delivery;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.Codings;

/**
 * A page with its slots filled: the bytes that go out.
 *
 * @param gzip the whole as one gzip stream
 * @param page the page, whose pieces stand in these bytes
 * @param versions of what fills the slots
 * @param smaller the whole for browsers that take Brotli, where it is asked for often
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
record Composition(Packed gzip, ReadyPage page, long[] versions, Smaller smaller) {
    private static final int OVERHEAD = 900;

    /** What was put together before. */
    static Composition of(byte[] gzip, ReadyPage page, long[] versions) {
        String tag = page.tag(versions);
        return new Composition(Packed.gzip(gzip, tag), page, versions, new Smaller(gzip, tag));
    }

    static Composition of(ReadyPage page, List<Filling> fillings) {
        Gzip.Joined joined = Gzip.joined(page.filled(fillings));
        List<Piece> fixed = IntStream.range(0, page.pieces().size())
                .mapToObj(i -> joined.pieces().get(2 * i))
                .toList();
        return of(joined.bytes(), page.with(fixed), Filling.versions(fillings));
    }

    /** Bytes of memory, about. */
    int weight() {
        return gzip.bytes().length + OVERHEAD;
    }

    /** In the coding that the browser takes most gladly of those that are ready; null where that is none. */
    @Nullable
    Packed packed(Codings codings) {
        Packed brotli = codings.preferBrotli() ? smaller.ready() : null;
        return brotli == null && codings.preferGzip() ? gzip : brotli;
    }

    /** The page as it is, and its name without a coding. */
    byte[] plain() {
        return Gzip.unpacked(gzip.bytes());
    }

    String plainTag() {
        return '"' + page.tag(versions) + '"';
    }
}
