package vn.bantin.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.record.Passage;
import vn.bantin.record.Spot;
import vn.bantin.record.mention.Chosen;
import vn.bantin.record.mention.Entry;
import vn.bantin.record.mention.Kind;
import vn.bantin.record.mention.Said;

/** Which row of the form of many mentions it is: what was found, and where it stands; its fields bear its key. */
public record MentionRow(Kind kind, Passage.Field field, int block, int start) {
    static final String TICKED = "take";
    static final String LEFT_OUT = "leave";

    private static final Pattern KEY = Pattern.compile(
            "(PERSON|ORGANISATION|PLACE|TIME)-(TITLE|LEAD|CAPTION|BODY|ADDENDUM)-(\\d{1,9})-(\\d{1,9})");

    /** What stands in its fields. */
    public record Typed(boolean ticked, String name, String post, String partOf, String body) {

        public int longest() {
            return Entry.LONGEST;
        }
    }

    static MentionRow of(Chosen chosen) {
        Spot spot = chosen.spot();
        return new MentionRow(chosen.kind(), spot.field(), spot.block(), spot.start());
    }

    static MentionRow of(Kind kind, Said said) {
        return new MentionRow(
                kind,
                said.passage().field(),
                said.passage().block(),
                said.span().start());
    }

    /** Those of a form that are ticked, in their order. */
    static List<MentionRow> ticked(Form form) {
        return form.all(TICKED).stream().distinct().map(MentionRow::read).toList();
    }

    static MentionRow read(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw Problem.notFound();
        }
        return new MentionRow(
                Kind.valueOf(parts.group(1)),
                Passage.Field.valueOf(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(4)));
    }

    String key() {
        return kind + "-" + field + "-" + block + "-" + start;
    }

    Spot spot(Form form) {
        String quote = quote(form);
        return new Spot(field, block, start, start + quote.length(), quote);
    }

    String quote(Form form) {
        return form.text("quote-" + key());
    }

    Typed typed(Form form) {
        return new Typed(
                form.all(TICKED).contains(key()),
                form.text("name-" + key()),
                form.text("post-" + key()),
                form.text("part-of-" + key()),
                form.text("body-" + key()));
    }

    Chosen chosen(Form form) {
        Typed typed = typed(form);
        return new Chosen(spot(form), kind, typed.name(), typed.post(), typed.partOf(), body(typed.body()));
    }

    /** No body has the number -1. */
    private static @Nullable Long body(String typed) {
        return typed.isEmpty()
                ? null
                : Optional.of(typed)
                        .filter(number -> number.matches("[0-9]{1,9}"))
                        .map(Long::valueOf)
                        .orElse(-1L);
    }
}
