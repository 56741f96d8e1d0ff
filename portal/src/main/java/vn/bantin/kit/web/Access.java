package vn.bantin.kit.web;

/** A rule on who may use a route: it lets the handler answer, or answers in its place. */
@FunctionalInterface
public interface Access {
    /** Anybody, signed in or not. */
    Access EVERYONE = (request, handler) -> handler.answer(request);

    /**
     * The answer to a request that comes under this rule.
     *
     * @throws Problem for whoever may not come in
     */
    Reply admit(Request request, Handler handler);
}
