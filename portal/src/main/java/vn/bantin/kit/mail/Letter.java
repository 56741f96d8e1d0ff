package vn.bantin.kit.mail;

import java.util.regex.Pattern;
import vn.bantin.kit.text.PlainText;

/**
 * One mail to one person, in plain text. Names and subject are made one line each, so that no header grows out of them.
 *
 * @param sender the name that stands beside the address that all letters come from
 */
public record Letter(String sender, String name, String address, String subject, String text) {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\p{Cntrl}<>,;]");

    public Letter {
        sender = PlainText.line(sender);
        name = PlainText.line(name);
        subject = PlainText.line(subject);
        if (FORBIDDEN.matcher(address).find()) {
            throw new IllegalArgumentException("not one mail address: " + address);
        }
    }
}
