package vn.bantin.manuscript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The fields (links, contents, page numbers) that are open at a place in the text. */
final class Fields {
    private static final Pattern LINK =
            Pattern.compile("(?i)\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\\\\]\\S*)).*", Pattern.DOTALL);
    private static final Pattern LEFT_OUT =
            Pattern.compile("(?i)\\s*(TOC|TOA|INDEX|PAGE|NUMPAGES)\\b.*", Pattern.DOTALL);

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean hasResult;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void mark(String kind) {
        switch (kind) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.element().hasResult = true;
                }
            }
            case "end" -> open.poll();
            default -> {
                // no other kind is known
            }
        }
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.element().instruction.append(text);
        }
    }

    /** Whether text here is shown: a field's instruction is not, and some fields are not of the text at all. */
    boolean isShown() {
        return open.stream().allMatch(field -> field.hasResult && !isLeftOut(field.instruction.toString()));
    }

    static boolean isLeftOut(String instruction) {
        return LEFT_OUT.matcher(instruction).matches();
    }

    /** The address that text here links to, or the empty string. */
    String address() {
        return open.stream()
                .map(field -> address(field.instruction.toString()))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String address(String instruction) {
        var link = LINK.matcher(instruction);
        if (!link.matches()) {
            return "";
        }
        return link.group(1) == null ? link.group(2) : link.group(1);
    }

    /** A damaged field that never comes to its result must not swallow the rest of the document. */
    void endOfParagraph() {
        open.removeIf(field -> !field.hasResult);
    }
}
