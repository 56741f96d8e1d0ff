package vn.bantin.desk;

import java.util.Locale;
import vn.bantin.kit.text.Messages;
import vn.bantin.record.mention.Fault;

/** What has to be put right in a row of the form of many mentions, and in which of its fields. */
public record MentionFault(MentionRow row, Fault.Part part, String sentence) {

    static MentionFault of(Fault fault, Messages messages) {
        return new MentionFault(MentionRow.of(fault.chosen()), fault.part(), messages.say(fault.refusal()));
    }

    boolean isOf(MentionRow other) {
        return row.equals(other);
    }

    /** The id of the field or, since nobody types the words that it rests on, of the row. */
    public String field() {
        return part == Fault.Part.WORDS ? row.key() : name() + "-" + row.key();
    }

    /** What the field is called in the form, before the key of its row. */
    String name() {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
