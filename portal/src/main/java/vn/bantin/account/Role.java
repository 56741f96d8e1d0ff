package vn.bantin.account;

import java.util.Locale;

/** What a person is at the desk of a site. */
public enum Role {
    REPORTER,
    EDITOR,
    PUBLISHER,
    /** Works on what is asked of the body that the account belongs to; writes and decides nothing of the newsroom. */
    OFFICER,
    MODERATOR,
    PROVINCE_MODERATOR,
    SITE_ADMINISTRATOR,
    PROVINCE_ADMINISTRATOR;

    public boolean mayWrite() {
        return switch (this) {
            case REPORTER, EDITOR, PUBLISHER -> true;
            case OFFICER, MODERATOR, PROVINCE_MODERATOR, SITE_ADMINISTRATOR, PROVINCE_ADMINISTRATOR -> false;
        };
    }

    public boolean mayReview() {
        return switch (this) {
            case EDITOR, PUBLISHER -> true;
            case REPORTER, OFFICER, MODERATOR, PROVINCE_MODERATOR, SITE_ADMINISTRATOR, PROVINCE_ADMINISTRATOR -> false;
        };
    }

    public boolean mayPublish() {
        return this == PUBLISHER;
    }

    /** Reads what readers send in before the public does. */
    public boolean mayModerate() {
        return this == MODERATOR || mayModerateAll();
    }

    /** Reads what readers send in at any site. */
    public boolean mayModerateAll() {
        return this == PROVINCE_MODERATOR;
    }

    /** Accounts and the audit log of the own site. */
    public boolean mayAdminister() {
        return this == SITE_ADMINISTRATOR || mayAdministerAll();
    }

    /** Accounts and the audit logs of all sites. */
    public boolean mayAdministerAll() {
        return this == PROVINCE_ADMINISTRATOR;
    }

    /** Whether a password alone opens too much. */
    public boolean needsSecondFactor() {
        return mayPublish() || mayAdminister() || isOfProvince();
    }

    /** Whether it reaches beyond one site; only the province's administrators give such a role. */
    public boolean isOfProvince() {
        return mayModerateAll() || mayAdministerAll();
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
