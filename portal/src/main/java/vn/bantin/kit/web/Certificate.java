package vn.bantin.kit.web;

import java.util.function.Consumer;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificate of the port with TLS. A new one that cannot be read takes nothing from the old one, which goes on. */
final class Certificate extends SslContextFactory.Server {
    private static final Logger LOG = LoggerFactory.getLogger(Certificate.class);

    private final Listening.Tls tls;

    Certificate(Listening.Tls tls) {
        this.tls = tls;
        open(this);
    }

    private void open(SslContextFactory.Server server) {
        server.setKeyStorePath(tls.keystore().toString());
        server.setKeyStorePassword(tls.password());
    }

    /** Jetty would let go of the old one first. */
    @Override
    public void reload(Consumer<SslContextFactory> consumer) throws Exception {
        SslContextFactory.Server trial = new SslContextFactory.Server();
        open(trial);
        try {
            trial.start();
            trial.stop();
        } catch (Exception damaged) {
            LOG.warn(
                    "the certificate in {} cannot be read, so the old one goes on; put the whole file there again: {}",
                    tls.keystore(),
                    damaged.getMessage());
            return;
        }
        super.reload(consumer);
    }
}
