package vn.bantin.spam;

import java.time.Duration;

/**
 * A message as it was typed, before anything was taken off it.
 *
 * @param site for which site; repetitions are looked for there
 * @param sender the network address it came from
 * @param trap what stands in the field that people do not see
 * @param taken the time from the first touch of the form, or from the code, to the sending
 */
public record Message(long site, String sender, String name, String title, String words, String trap, Duration taken) {

    String text() {
        return name + "\n" + title + "\n" + words;
    }
}
