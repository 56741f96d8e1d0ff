package vn.bantin.delivery;

import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;

/** Hands a page to the routes' server, as the browser takes it. */
final class Ready {
    private Ready() {}

    static Reply reply(Request request, Composition composition) {
        Packed packed = composition.packed(request.codings());
        return packed == null
                ? Reply.ready(composition.plain(), composition.plainTag())
                : Reply.ready(packed.bytes(), packed.packing().tag().getValue())
                        .with("Content-Encoding", packed.packing().coding().getValue());
    }
}
