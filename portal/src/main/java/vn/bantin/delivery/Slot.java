package vn.bantin.delivery;

import java.util.UUID;
import vn.bantin.kit.text.Language;

/** A place in a page whose content changes by the second while the page stays. */
public sealed interface Slot {
    /** Bytes of what fills it, where that is always the same; 0 where it is not. */
    default int width() {
        return 0;
    }

    /** How often an article was read. */
    record Views(long site, UUID article, Language language) implements Slot {
        private static final int WIDTH = 48;

        @Override
        public int width() {
            return WIDTH;
        }
    }

    /** What is read most of a section and those below it; of the whole site where the section is 0. */
    record MostRead(long site, long section, Language language) implements Slot {}
}
