package vn.bantin.delivery;

import vn.bantin.kit.web.Codings;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;

/** Hands a page to the routes' server, as the browser takes it. */
final class Ready {
    private Ready() {}

    static Reply reply(Request request, Composition composition) {
        return Codings.takesGzip(request.codings())
                ? Reply.ready(
                                composition.gzip().bytes(),
                                composition.gzip().packing().tag().getValue())
                        .with("Content-Encoding", "gzip")
                : Reply.ready(composition.plain(), composition.plainTag());
    }
}
