package vn.bantin.desk;

import vn.bantin.account.Role;
import vn.bantin.account.SignedIn;

/** What a page of the desk asks of whoever opens it. */
public enum Duty {
    /** The password was right; the second factor may still be awaited. */
    HALF_SIGNED_IN,
    SIGNED_IN,
    WRITE,
    REVIEW,
    PUBLISH,
    MODERATE,
    MODERATE_OR_ADMINISTER,
    ADMINISTER,
    ADMINISTER_ALL;

    /** Whether this is the office of that role. */
    public boolean isOf(Role role) {
        return switch (this) {
            case HALF_SIGNED_IN, SIGNED_IN -> true;
            case WRITE -> role.mayWrite();
            case REVIEW -> role.mayReview();
            case PUBLISH -> role.mayPublish();
            case MODERATE -> role.mayModerate();
            case MODERATE_OR_ADMINISTER -> role.mayModerate() || role.mayAdminister();
            case ADMINISTER -> role.mayAdminister();
            case ADMINISTER_ALL -> role.mayAdministerAll();
        };
    }

    /** Whether the sign-in is as complete as this needs. */
    boolean isEnough(SignedIn signedIn) {
        return this == HALF_SIGNED_IN || signedIn.isIn();
    }
}
