package vn.bantin.kit.mail;

/**
 * The server that takes our letters, as the settings name it.
 *
 * @param host empty where no mail is sent
 * @param user empty where the server asks for none
 * @param from the address that letters come from
 */
public record MailServer(String host, int port, String user, String password, String from, Encryption encryption) {

    /** How the way to the server is kept from other eyes. */
    public enum Encryption {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int usualPort;

        Encryption(int usualPort) {
            this.usualPort = usualPort;
        }

        public int usualPort() {
            return usualPort;
        }
    }

    public boolean isSet() {
        return !host.isEmpty();
    }
}
