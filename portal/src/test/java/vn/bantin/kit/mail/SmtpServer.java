package vn.bantin.kit.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A little SMTP server on loopback that keeps what it is sent, or refuses those it is told to refuse. */
public final class SmtpServer implements AutoCloseable {
    private final ServerSocket socket = open();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile @Nullable String refused;

    /** One letter with the addresses that it was really sent to. */
    public record Received(List<String> recipients, String raw) {
        public MimeMessage message() throws MessagingException {
            return new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
        }

        public String subject() throws MessagingException {
            return message().getSubject();
        }

        public String to() throws MessagingException {
            return message().getRecipients(RecipientType.TO)[0].toString();
        }

        public String text() throws MessagingException, IOException {
            return message().getContent().toString();
        }
    }

    public SmtpServer() {
        Thread.ofVirtual().start(this::listen);
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    public List<Received> received() {
        return received;
    }

    public void refuse() {
        refuse("");
    }

    /** Takes nothing any more that is for this address. */
    public void refuse(String address) {
        refused = address;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException over) {
                continue;
            }
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        List<String> recipients = new ArrayList<>();
        say(out, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT TO:") && isRefused(line)) {
                say(out, "550 nobody here");
            } else if (line.equals("DATA")) {
                say(out, "354 go on");
                received.add(new Received(List.copyOf(recipients), data(in)));
                say(out, "250 taken");
            } else if (line.equals("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                if (line.startsWith("RCPT TO:")) {
                    recipients.add(line.substring("RCPT TO:".length()));
                }
                say(out, "250 ok");
            }
        }
    }

    private boolean isRefused(String line) {
        String address = refused;
        return address != null && line.contains(address);
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (@Nullable String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
