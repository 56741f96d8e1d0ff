package vn.bantin.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
        String tag = tag(page, versions);
        return new Composition(Packed.gzip(gzip, tag), page, versions, new Smaller(gzip, tag));
    }

    static Composition of(ReadyPage page, List<Filling> fillings) {
        List<Piece> all = new ArrayList<>();
        for (int i = 0; i < page.pieces().size(); i++) {
            all.add(page.pieces().get(i));
            if (i < fillings.size()) {
                all.add(fillings.get(i).piece());
            }
        }
        Gzip.Joined joined = Gzip.joined(all);
        List<Piece> fixed = IntStream.range(0, page.pieces().size())
                .mapToObj(i -> joined.pieces().get(2 * i))
                .toList();
        long[] versions = fillings.stream().mapToLong(Filling::version).toArray();
        return of(joined.bytes(), page.with(fixed), versions);
    }

    /** Bytes of memory, about. */
    int weight() {
        return gzip.bytes().length + OVERHEAD;
    }

    /** In the smallest coding that is ready and that the browser takes. */
    Packed packed(boolean takesBrotli) {
        Packed brotli = takesBrotli ? smaller.ready() : null;
        return brotli == null ? gzip : brotli;
    }

    /** The page as it is, and its name without a coding. */
    byte[] plain() {
        return Gzip.unpacked(gzip.bytes());
    }

    String plainTag() {
        return '"' + tag(page, versions) + '"';
    }

    private static String tag(ReadyPage page, long[] versions) {
        StringBuilder tag = new StringBuilder(page.tag());
        LongStream.of(versions).forEach(version -> tag.append('.').append(Long.toString(version, Character.MAX_RADIX)));
        return tag.toString();
    }
}
