package vn.bantin.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;

/** Hands a page to the routes' server, as the browser takes it. */
final class Ready {
    private static final String GZIP_TAG_END = "-gzip\"";

    private Ready() {}

    static Reply reply(Request request, Composition composition) {
        String tag = composition.tag().getValue();
        return Codings.takesGzip(request.codings())
                ? Reply.ready(composition.gzip(), tag).with("Content-Encoding", "gzip")
                : Reply.ready(plain(composition.gzip()), tag.replace(GZIP_TAG_END, "\""));
    }

    private static byte[] plain(byte[] gzip) {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return text.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
