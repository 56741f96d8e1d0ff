package vn.bantin.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Jetty alone, which answers everything with one answer of the portal: what there is to be had with this server. */
final class BareServer {
    private BareServer() {}

    /** Arguments: the address of a page, its host, the port to listen on. Ends with the process. */
    public static void main(String[] arguments) throws Exception {
        HttpResponse<byte[]> page = page(arguments[0], arguments[1]);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setHeaderCacheSize(0);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.parseInt(arguments[2]));
        server.addConnector(connector);
        server.setHandler(new Same(headers(page), page.body()));
        server.start();
        System.out.println("READY");
        server.join();
    }

    private static HttpResponse<byte[]> page(String address, String host) throws IOException, InterruptedException {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Host", host)
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static List<HttpField> headers(HttpResponse<byte[]> page) {
        return page.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equals("date"))
                .<HttpField>map(header -> new PreEncodedHttpField(
                        header.getKey(), header.getValue().getFirst()))
                .toList();
    }

    private static final class Same extends Handler.Abstract.NonBlocking {
        private final List<HttpField> headers;
        private final byte[] body;

        Same(List<HttpField> headers, byte[] body) {
            this.headers = headers;
            this.body = body;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            headers.forEach(response.getHeaders()::add);
            response.write(true, ByteBuffer.wrap(body), callback);
            return true;
        }
    }
}
