package vn.bantin.reader;

import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Sites;

/** {@code /health/live} and {@code /health/ready}: what a watching program asks. */
public final class Health {
    private final Database database;

    Health(Database database) {
        this.database = database;
    }

    /** The process answers. */
    public Reply live(Request request) {
        return Reply.text(200, "live\n");
    }

    /** The database answers as well, and there is a site to serve. */
    public Reply ready(Request request) {
        try {
            return database.read(tx -> new Sites(tx).isEmpty())
                    ? Reply.text(503, "no site\n")
                    : Reply.text(200, "ready\n");
        } catch (RuntimeException away) {
            return Reply.text(503, "no database\n");
        }
    }
}
