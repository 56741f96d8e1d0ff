package vn.bantin.record.mention;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.Spot;
import vn.bantin.record.TypedPeriod;

/**
 * What somebody wants to take up as it was typed, and the words that it rests on.
 *
 * @param bodyId null where it is no body of the directory
 */
public record Chosen(
        Spot spot,
        Kind kind,
        String name,
        String post,
        String partOf,
        @Nullable Long bodyId) {

    /** All that is wrong with what was typed, in the order of the fields. */
    Stream<Fault> faults() {
        return Stream.of(
                        fault(Fault.Part.NAME, this::readName),
                        fault(Fault.Part.POST, this::readPost),
                        fault(Fault.Part.PART_OF, this::readPartOf))
                .flatMap(faults -> faults);
    }

    /** What an act on a part of it is refused for; nothing where it is done. */
    Stream<Fault> fault(Fault.Part part, Runnable act) {
        return Refusal.of(act).stream().map(refusal -> new Fault(this, part, refusal));
    }

    Entry entry() {
        return new Entry(kind, readName(), readPost(), readPartOf(), kind.mayHaveBody() ? bodyId : null);
    }

    private String readName() {
        String line = line(name);
        if (line.isEmpty()) {
            throw new Refusal(MentionRule.NAME_MISSING, spot.quote());
        }
        return kind == Kind.TIME ? period(line) : line;
    }

    private String readPost() {
        return kind == Kind.PERSON ? line(post) : "";
    }

    private String readPartOf() {
        return kind == Kind.PLACE ? line(partOf) : "";
    }

    private String line(String typed) {
        String line = PlainText.line(typed);
        if (line.length() > Entry.LONGEST) {
            throw new Refusal(MentionRule.LINE_TOO_LONG, spot.quote(), Entry.LONGEST);
        }
        return line;
    }

    private String period(String typed) {
        return TypedPeriod.readSpan(typed)
                .orElseThrow(() -> new Refusal(MentionRule.PERIOD_UNREADABLE, spot.quote()))
                .toString();
    }
}
