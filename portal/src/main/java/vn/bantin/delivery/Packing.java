package vn.bantin.delivery;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The headers that say how a page is packed.
 *
 * @param tag names the content in this coding
 */
record Packing(HttpField coding, HttpField length, HttpField tag) {
    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");
    private static final HttpField BROTLI = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "br");

    static Packing gzip(int length, String tag) {
        return new Packing(GZIP, length(length), tag(tag + "-gzip"));
    }

    static Packing brotli(int length, String tag) {
        return new Packing(BROTLI, length(length), tag(tag + "-br"));
    }

    private static HttpField length(int bytes) {
        return new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, bytes);
    }

    private static HttpField tag(String name) {
        return new HttpField(HttpHeader.ETAG, '"' + name + '"');
    }
}
