package vn.bantin.desk;

import java.util.UUID;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;

/** Ids that stand in addresses. */
final class Ids {
    private Ids() {}

    /** The id that the path has there; what is none is an address that does not exist. */
    static UUID part(Request request, String name) {
        try {
            return UUID.fromString(request.part(name));
        } catch (IllegalArgumentException none) {
            throw Problem.notFound();
        }
    }
}
