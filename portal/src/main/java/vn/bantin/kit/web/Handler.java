package vn.bantin.kit.web;

/** What a route does: a request comes in, a reply goes out. */
@FunctionalInterface
public interface Handler {
    Reply answer(Request request);
}
