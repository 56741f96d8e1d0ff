package vn.bantin.city;

import java.util.ArrayList;
import java.util.List;

/** A sentence in which the odd parts are names of slots. */
record Template(List<String> parts) {

    static Template of(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', from)) {
            int close = line.indexOf('}', open);
            parts.add(line.substring(from, open));
            parts.add(line.substring(open + 1, close));
            from = close + 1;
        }
        parts.add(line.substring(from));
        return new Template(parts);
    }
}
