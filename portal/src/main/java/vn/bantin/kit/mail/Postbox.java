package vn.bantin.kit.mail;

import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bantin.kit.mail.MailServer.Encryption;

/** Where letters go out. The caller waits until the server has taken one, so that a failure is known at once. */
public final class Postbox {
    private static final Logger LOG = LoggerFactory.getLogger(Postbox.class);
    private static final int PATIENCE_MILLISECONDS = 10_000;

    private final MailServer server;

    public Postbox(MailServer server) {
        this.server = server;
    }

    /** Whether there is a server at all. */
    public boolean isOpen() {
        return server.isSet();
    }

    /** Whether the server has taken the letter; why not stands in the log, without the letter. */
    public boolean send(Letter letter) {
        try {
            mailer().sendMail(email(letter), false).join();
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("a mail could not be sent by {}:{}: {}", server.host(), server.port(), reason(failure));
            return false;
        }
    }

    private Mailer mailer() {
        return MailerBuilder.withSMTPServer(
                        server.host(), server.port(), orNull(server.user()), orNull(server.password()))
                .withTransportStrategy(strategy())
                .withProperty("mail.smtp.starttls.enable", server.encryption() == Encryption.STARTTLS)
                .withSessionTimeout(PATIENCE_MILLISECONDS)
                .buildMailer();
    }

    @SuppressWarnings("NullAway") // the library wants null where there is none
    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private TransportStrategy strategy() {
        return switch (server.encryption()) {
            case NONE -> TransportStrategy.SMTP;
            case STARTTLS -> TransportStrategy.SMTP_TLS;
            case TLS -> TransportStrategy.SMTPS;
        };
    }

    private Email email(Letter letter) {
        return EmailBuilder.startingBlank()
                .from(letter.sender(), server.from())
                .to(letter.name(), letter.address())
                .withSubject(letter.subject())
                .withPlainText(letter.text())
                .withHeader("Auto-Submitted", "auto-generated")
                .buildEmail();
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
    }
}
