package vn.bantin.kit.data;

/** The database gave no connection in time; it may be back in a moment. */
public final class DatabaseAway extends RuntimeException {
    public DatabaseAway(Throwable cause) {
        super("the database is away", cause);
    }
}
