package vn.bantin.account;

import java.time.Instant;
import vn.bantin.kit.mail.Letter;
import vn.bantin.kit.mail.Postbox;
import vn.bantin.kit.text.Messages;
import vn.bantin.vietnamese.Dates;

/** Mails one-time links to those whom they are for, in the language of the account. */
public final class LinkMail {
    private final Postbox postbox;

    /** What became of a link: whoever made it has to hand it over unless it was mailed. */
    public enum Delivery {
        MAILED,
        /** The installation sends no mail. */
        BY_HAND,
        FAILED
    }

    public LinkMail(Postbox postbox) {
        this.postbox = postbox;
    }

    /**
     * Mails the link of somebody who was invited, or whose password is reset.
     *
     * @param link its whole address
     */
    public Delivery send(Invited invited, String siteName, String link) {
        if (!postbox.isOpen()) {
            return Delivery.BY_HAND;
        }
        return postbox.send(letter(invited, siteName, link)) ? Delivery.MAILED : Delivery.FAILED;
    }

    private static Letter letter(Invited invited, String siteName, String link) {
        Account to = invited.account();
        Messages messages = Messages.in(to.language());
        String kind = invited.kind().key();
        return new Letter(
                siteName,
                to.name(),
                to.email(),
                messages.say("mail." + kind + ".subject", siteName),
                messages.say("mail." + kind + ".text", to.name(), siteName, to.email(), link, time(invited.endsAt())));
    }

    private static String time(Instant time) {
        return Dates.stamp(time);
    }
}
