package vn.bantin.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.bantin.kit.data.TestDatabases;
import vn.bantin.kit.text.Refusal;

/** Wild bytes offered as a picture. */
record Attempt(List<Rendition> renditions, Vault vault) {
    private static final Vault VAULT = new Vault(TestDatabases.folder());

    /** What became of them; no renditions when they were refused by a rule about pictures. */
    static Attempt of(byte[] file) {
        try {
            return new Attempt(new Drawing(VAULT).all(file, Focus.CENTRE), VAULT);
        } catch (Refusal refusal) {
            assertThat(refusal.rule()).isIn(MediaRule.NO_PICTURE, MediaRule.TOO_MANY_PIXELS, MediaRule.HEIC);
            return new Attempt(List.of(), VAULT);
        }
    }

    void requireRefusedOrClean() {
        for (Rendition rendition : renditions) {
            assertThat(Paintings.read(vault.bytes(rendition.hash()).orElseThrow())
                            .getWidth())
                    .isEqualTo(rendition.width());
        }
    }
}
