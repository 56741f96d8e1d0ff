package vn.bantin.kit.web;

import io.javalin.http.HandlerType;
import java.util.Objects;

/** One address of the portal with who may use it; {@code {name}} in the path stands for one segment. */
public record Route(HandlerType method, String path, Access access, Handler handler) {

    public Route {
        Objects.requireNonNull(access, () -> "who may use " + path + "?");
    }

    public static Route get(String path, Access access, Handler handler) {
        return new Route(HandlerType.GET, path, access, handler);
    }

    /** A route for what changes something; the server refuses it to requests from pages of other sites. */
    public static Route post(String path, Access access, Handler handler) {
        return new Route(HandlerType.POST, path, access, handler);
    }
}
