package vn.bantin.account;

/** A session that is going on, with its account. */
public record SignedIn(Session session, Account account) {
    /** Whether the desk is open to it; otherwise its second factor is awaited. */
    public boolean isIn() {
        return session.strength().isIn();
    }
}
