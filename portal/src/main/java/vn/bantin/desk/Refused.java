package vn.bantin.desk;

import java.util.HashMap;
import java.util.Map;
import vn.bantin.kit.web.Form;

/**
 * The one of several forms of a page that was refused, and what was typed into it.
 *
 * @param form its name on the page; empty where none was refused
 * @param sentence why, for the person
 */
public record Refused(String form, Map<String, String> fields, String sentence) {
    static final Refused NOTHING = new Refused("", Map.of(), "");

    public Refused {
        fields = Map.copyOf(fields);
    }

    /** @param fields the names of those that come back filled in */
    static Refused of(String name, Form form, Iterable<String> fields, String sentence) {
        Map<String, String> typed = new HashMap<>();
        fields.forEach(field -> typed.put(field, form.text(field)));
        return new Refused(name, typed, sentence);
    }

    public boolean is(String name) {
        return form.equals(name);
    }

    /** What a field of a form holds: what was typed where that form was refused, otherwise what stood there before. */
    public String value(String name, String field, String before) {
        return is(name) ? fields.getOrDefault(field, before) : before;
    }
}
