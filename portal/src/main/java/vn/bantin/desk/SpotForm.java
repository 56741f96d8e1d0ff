package vn.bantin.desk;

import java.util.stream.Stream;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.record.Passage;
import vn.bantin.record.Spot;

/** The hidden fields of a form that say where in a text the words stand that it is about. */
final class SpotForm {
    private SpotForm() {}

    static Spot of(Form form) {
        return new Spot(
                Stream.of(Passage.Field.values())
                        .filter(field -> field.name().equals(form.text("field")))
                        .findFirst()
                        .orElseThrow(Problem::notFound),
                number(form.text("block")),
                number(form.text("start")),
                number(form.text("end")),
                form.text("quote"));
    }

    /** Nothing stands at -1. */
    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
