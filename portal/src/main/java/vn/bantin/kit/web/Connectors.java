package vn.bantin.kit.web;

import io.javalin.config.JettyConfig;
import java.util.Optional;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.KeyStoreScanner;
import org.jspecify.annotations.Nullable;

/** The ports of the server: one for HTTP/1.1 and HTTP/2 in the clear, as proxies speak it, and one with TLS where it is set. */
final class Connectors {
    private static final int SCAN_SECONDS = 5;

    /** Each connection would learn the name of every site that a proxy asks for on it, which costs more than to read it anew. */
    private static final int NO_HEADERS_REMEMBERED = 0;

    private final Listening listening;
    private final Crowd crowd;
    private final Offences offences = new Offences();

    Connectors(Listening listening) {
        this.listening = listening;
        this.crowd = new Crowd(listening.limits().perAddress());
    }

    void addTo(JettyConfig jetty) {
        jetty.modifyHttpConfiguration(this::limit);
        jetty.modifyServer(server ->
                server.addBean(new NetworkConnectionLimit(listening.limits().connections(), server)));
        jetty.addConnector((server, http) ->
                port(server, listening.port(), new HttpConnectionFactory(http), new PriorKnowledge(http)));
        Optional.ofNullable(listening.tlsOrNull())
                .ifPresent(tls -> jetty.addConnector((server, http) -> secure(server, http, tls)));
    }

    /**
     * HTTP/2 in the clear for whoever begins with it. To change to it within HTTP/1.1 is obsolete (RFC 9113, 3.1), and led
     * past proxies that did not look.
     */
    private static final class PriorKnowledge extends HTTP2CServerConnectionFactory {
        PriorKnowledge(HttpConfiguration http) {
            super(http);
        }

        @Override
        public @Nullable Connection upgradeConnection(
                Connector connector, EndPoint endPoint, MetaData.Request request, HttpFields.Mutable answer) {
            return HttpMethod.PRI.is(request.getMethod())
                    ? super.upgradeConnection(connector, endPoint, request, answer)
                    : null;
        }
    }

    private void limit(HttpConfiguration http) {
        http.setHeaderCacheSize(NO_HEADERS_REMEMBERED);
        http.addCustomizer(listening.proxies());
        http.setRequestHeaderSize(listening.limits().headBytes());
        http.setMinRequestDataRate(listening.limits().slowest());
    }

    private Port port(Server server, int number, ConnectionFactory... protocols) {
        return new Port(server, listening, number, crowd, offences, protocols);
    }

    private Port secure(Server server, HttpConfiguration http, Listening.Tls tls) {
        Certificate certificate = new Certificate(tls);
        KeyStoreScanner scanner = new KeyStoreScanner(certificate);
        scanner.setScanInterval(SCAN_SECONDS);
        server.addBean(scanner);
        HttpConfiguration secure = new HttpConfiguration(http);
        SecureRequestCustomizer customizer = new SecureRequestCustomizer();
        customizer.setSniHostCheck(false);
        secure.addCustomizer(customizer);
        ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory();
        alpn.setDefaultProtocol("http/1.1");
        return port(
                server,
                tls.port(),
                new SslConnectionFactory(certificate, alpn.getProtocol()),
                alpn,
                new HTTP2ServerConnectionFactory(secure),
                new HttpConnectionFactory(secure));
    }
}
