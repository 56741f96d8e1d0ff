package vn.bantin.delivery;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * A page in one coding, with the headers that say so.
 *
 * @param tag names the content in this coding
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
record Packed(byte[] bytes, HttpField coding, HttpField length, HttpField tag) {
    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip");
    private static final HttpField BROTLI = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "br");

    static Packed gzip(byte[] bytes, String tag) {
        return new Packed(bytes, GZIP, length(bytes), tag(tag + "-gzip"));
    }

    static Packed brotli(byte[] bytes, String tag) {
        return new Packed(bytes, BROTLI, length(bytes), tag(tag + "-br"));
    }

    private static HttpField length(byte[] bytes) {
        return new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, bytes.length);
    }

    private static HttpField tag(String name) {
        return new HttpField(HttpHeader.ETAG, '"' + name + '"');
    }
}
