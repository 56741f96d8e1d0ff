package vn.bantin.delivery;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.EntityTag;

/**
 * The headers that say how a page is packed.
 *
 * @param name of the page without a coding
 * @param tag names the content in this coding
 */
record Packing(String name, HttpField coding, HttpField length, HttpField tag) {
    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");
    private static final HttpField BROTLI = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "br");

    static Packing gzip(int length, String name) {
        return of(name, GZIP, length);
    }

    static Packing brotli(int length, String name) {
        return of(name, BROTLI, length);
    }

    private static Packing of(String name, HttpField coding, int length) {
        return new Packing(name, coding, length(length), tag(name, coding));
    }

    private static HttpField length(int bytes) {
        return new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, bytes);
    }

    private static HttpField tag(String name, HttpField coding) {
        return new HttpField(HttpHeader.ETAG, '"' + name + '-' + coding.getValue() + '"');
    }

    /** The tag under which a browser that knows these has the page, in whatever coding; null where it has not. */
    @Nullable
    HttpField known(String tags) {
        if (EntityTag.isKnown(tags, tag.getValue())) {
            return tag;
        }
        HttpField other = tag(name, coding.equals(GZIP) ? BROTLI : GZIP);
        return EntityTag.isKnown(tags, other.getValue()) ? other : null;
    }
}
