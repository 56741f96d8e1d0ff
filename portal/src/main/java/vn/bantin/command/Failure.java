package vn.bantin.command;

/** What a command could not do, in one line for the operator. */
public final class Failure extends RuntimeException {
    public Failure(String message) {
        super(message);
    }
}
