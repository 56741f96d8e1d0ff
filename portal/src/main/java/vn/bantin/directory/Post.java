package vn.bantin.directory;

import vn.bantin.vietnamese.Unicode;

/** A post in a body, whoever holds it. */
public record Post(long id, long bodyId, String title) {
    /** Whether these words name it, whatever the capitals and the Unicode form. */
    public boolean isCalled(String words) {
        return Unicode.nfc(title).equalsIgnoreCase(Unicode.nfc(words).strip());
    }
}
