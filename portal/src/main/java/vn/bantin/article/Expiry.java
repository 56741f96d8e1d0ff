package vn.bantin.article;

import java.time.Instant;
import vn.bantin.kit.text.PlainText;

/** When an edition goes off by itself, and the reason that readers will be told. */
public record Expiry(Instant at, String reason) {

    public Expiry {
        reason = PlainText.line(reason);
    }
}
