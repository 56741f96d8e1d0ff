package vn.bantin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bantin.RunningPortal.HOST;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.article.Article;
import vn.bantin.kit.data.Engine;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.media.Papers;
import vn.bantin.readership.Views;

/** A reader of a large document while the whole portal stops. */
@ParameterizedClass
@EnumSource(Engine.class)
class PortalStopTest {
    private static final int LARGE = 16 << 20;
    private static final int SMALL_WINDOW = 8 << 10;
    private static final int PATIENCE_MILLISECONDS = 30_000;

    private RunningPortal portal;
    private final Article article;
    private final Document document;

    PortalStopTest(Engine engine) {
        portal = RunningPortal.with(engine, Map.of("stop.seconds", "1"));
        Newsroom newsroom = portal.newsroom();
        long site = newsroom.site.id();
        document = portal.portal()
                .shelf()
                .add(site, "ke hoach.pdf", Papers.largePdf(LARGE), "Kế hoạch", newsroom.reporter.id());
        article = newsroom.adopted("Kế hoạch năm 2026", Instant.parse("2020-01-01T05:00:00Z"));
        newsroom.database.change(tx ->
                new Documents(tx, site).offer(Objects.requireNonNull(article.liveEditionId()), List.of(document.id())));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private Socket asking() throws IOException {
        Socket reader = new Socket();
        reader.setReceiveBufferSize(SMALL_WINDOW);
        reader.setSoTimeout(PATIENCE_MILLISECONDS);
        reader.connect(new InetSocketAddress("127.0.0.1", portal.port()));
        reader.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n"
                        .formatted(document.path(), HOST[1])
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(reader.getInputStream().read()).isEqualTo('H');
        return reader;
    }

    @Test
    void who_takes_nothing_keeps_no_view_from_being_written_down() throws Exception {
        assertThat(portal.get(
                                "/" + article.path(),
                                HOST[0],
                                HOST[1],
                                "User-Agent",
                                "Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0",
                                "Accept-Language",
                                "vi-VN",
                                "Sec-Fetch-Dest",
                                "document")
                        .statusCode())
                .isEqualTo(200);
        try (Socket reader = asking()) {
            CompletableFuture.runAsync(portal::close).get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
            assertThat(reader.isConnected()).isTrue();
        }
        portal = portal.startedAgain();
        long site = portal.newsroom().site.id();
        assertThat(portal.portal().database().<Long>read(tx -> new Views(tx, site).of(article.id())))
                .isEqualTo(1);
    }
}
