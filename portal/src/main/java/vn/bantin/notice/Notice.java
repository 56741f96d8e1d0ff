package vn.bantin.notice;

import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.kit.mail.Letter;

/**
 * What one person is told once.
 *
 * @param matter the id of what it is about
 * @param occasion why the person is told
 * @param moment the day or time that is told of; another one is told of anew
 */
public record Notice(Account to, UUID matter, String occasion, String moment, String subject, String text) {

    Letter letter(String sender) {
        return new Letter(sender, to.name(), to.email(), subject, text);
    }
}
