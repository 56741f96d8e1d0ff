package vn.bantin.kit.web;

import io.javalin.security.RouteRole;

/** Who may use a route. */
public enum Access implements RouteRole {
    /** Anybody, signed in or not. */
    EVERYONE;

    /** Whether this request may use a route of this rule. */
    boolean allows(Request request) {
        return switch (this) {
            case EVERYONE -> true;
        };
    }
}
