package vn.bantin.desk;

import java.util.List;
import java.util.Locale;
import vn.bantin.kit.text.Messages;
import vn.bantin.proofreading.Field;
import vn.bantin.proofreading.Remark;

/** What the proofreader points out, as the page and its script show it. */
public final class Proofs {
    private final Messages messages;

    Proofs(Messages messages) {
        this.messages = messages;
    }

    /** One remark; {@code place} is the name of a field of the form, {@code block} the number of a block of the body. */
    public record Shown(String place, int block, int start, int end, String message, boolean blocks) {}

    List<Shown> shown(List<Remark> remarks) {
        return remarks.stream().map(this::shown).toList();
    }

    private Shown shown(Remark remark) {
        return new Shown(
                field(remark.place().field()),
                remark.place().number(),
                remark.place().start(),
                remark.place().end(),
                messages.say(remark.check().key(), remark.details().toArray()),
                remark.blocks());
    }

    private static String field(Field field) {
        return field == Field.PICTURE ? "alternative" : field.name().toLowerCase(Locale.ROOT);
    }
}
