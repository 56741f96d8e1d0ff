package vn.bantin.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is given when a second factor was set up.
 *
 * @param entrance a new token, where the session waited for this; otherwise it goes on as it is
 * @param recoveryCodes shown this once; empty where there were codes before
 */
public record FactorSetUp(@Nullable Entrance entrance, List<String> recoveryCodes) {
    public FactorSetUp {
        recoveryCodes = List.copyOf(recoveryCodes);
    }
}
