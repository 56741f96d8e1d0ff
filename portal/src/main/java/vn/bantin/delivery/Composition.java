package vn.bantin.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * A page with its slots filled: the bytes that go out.
 *
 * @param gzip the whole as one gzip stream
 * @param page the page, whose pieces stand in these bytes
 * @param versions of what fills the slots
 * @param tag names all of the content
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
record Composition(byte[] gzip, ReadyPage page, long[] versions, HttpField tag, HttpField length) {

    /** What was put together before. */
    static Composition of(byte[] gzip, ReadyPage page, long[] versions) {
        return new Composition(
                gzip,
                page,
                versions,
                new PreEncodedHttpField(HttpHeader.ETAG, '"' + tag(page, versions) + "-gzip\""),
                new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, gzip.length));
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

    private static String tag(ReadyPage page, long[] versions) {
        StringBuilder tag = new StringBuilder(page.tag());
        LongStream.of(versions).forEach(version -> tag.append('.').append(Long.toString(version, Character.MAX_RADIX)));
        return tag.toString();
    }
}
