package vn.bantin.account;

/** How sure a session is of its person. */
public enum Strength {
    /** The password was right; a second factor is awaited, or has to be set up first. */
    PASSWORD,

    /** The password was right, and this account has no second factor and needs none. */
    ONE_FACTOR,

    TWO_FACTORS;

    /** Whether the desk is open to it. */
    public boolean isIn() {
        return this != PASSWORD;
    }
}
