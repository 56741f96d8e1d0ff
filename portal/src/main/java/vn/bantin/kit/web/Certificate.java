package vn.bantin.kit.web;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificate of the port with TLS. A new one that cannot be used takes nothing from the old one, which goes on. */
final class Certificate extends SslContextFactory.Server {
    private static final Logger LOG = LoggerFactory.getLogger(Certificate.class);

    private final Listening.Tls tls;

    Certificate(Listening.Tls tls) {
        this.tls = tls;
        setKeyStorePath(tls.keystore().toString());
        setKeyStorePassword(tls.password());
    }

    /** Jetty would let go of the old one first, and take one without a key. */
    @Override
    public void reload(Consumer<SslContextFactory> consumer) throws Exception {
        Optional<String> fault = fault(tls);
        if (fault.isPresent()) {
            LOG.warn(
                    "the certificate in {} cannot be used, so the old one goes on; put a whole file there: {}",
                    tls.keystore(),
                    fault.get());
            return;
        }
        super.reload(consumer);
    }

    /** What is wrong with the file, where it cannot be used. */
    static Optional<String> fault(Listening.Tls tls) {
        char[] password = tls.password().toCharArray();
        try {
            KeyStore keys = KeyStore.getInstance(tls.keystore().toFile(), password);
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias)) {
                    keys.getKey(alias, password);
                    return Optional.empty();
                }
            }
            return Optional.of("there is no key in it");
        } catch (IOException | GeneralSecurityException | IllegalArgumentException damaged) {
            return Optional.of(damaged.toString());
        }
    }
}
