package vn.bantin.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.bantin.kit.text.PlainText;

/** The text of one paragraph as it is read, run by run. */
final class Line {
    private static final String BREAK = "\n";

    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(String text, Look look) {}

    /** What counts of the look of a run; an address is empty where there is no link. */
    record Look(boolean strong, boolean em, String address, String font) {
        static final Look PLAIN = new Look(false, false, "", "");

        Look linked(String other) {
            return new Look(strong, em, other, font);
        }
    }

    void add(String text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        var last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && !last.text.equals(BREAK) && last.look.equals(look)) {
            pieces.set(pieces.size() - 1, new Piece(last.text + text, look));
        } else {
            pieces.add(new Piece(text.replace('\n', ' '), look));
        }
    }

    void lineBreak() {
        pieces.add(new Piece(BREAK, Look.PLAIN));
    }

    boolean isBlank() {
        return pieces.stream()
                .allMatch(piece ->
                        PlainText.line(piece.text.replace("\u00AD", "ư")).isEmpty());
    }

    void appendTo(Element parent, Lettering lettering) {
        Element link = null;
        var address = "";
        for (var piece : trimmed()) {
            if (piece.text.equals(BREAK)) {
                (link == null ? parent : link).appendElement("br");
                continue;
            }
            if (!piece.look.address.equals(address)) {
                address = piece.look.address;
                link = address.isEmpty() ? null : parent.appendElement("a").attr("href", address);
            }
            appendPiece(piece, link == null ? parent : link, lettering);
        }
    }

    private List<Piece> trimmed() {
        var from = 0;
        var to = pieces.size();
        while (from < to && isSpace(pieces.get(from))) {
            from++;
        }
        while (to > from && isSpace(pieces.get(to - 1))) {
            to--;
        }
        return pieces.subList(from, to);
    }

    private static boolean isSpace(Piece piece) {
        return piece.text.isBlank();
    }

    private static void appendPiece(Piece piece, Element parent, Lettering lettering) {
        var place = parent;
        if (piece.look.strong && !isSpace(piece)) {
            place = within(place, "strong");
        }
        if (piece.look.em && !isSpace(piece)) {
            place = within(place, "em");
        }
        place.appendText(lettering.read(piece.text, piece.look.font).replace('\u00A0', ' '));
    }

    /** The same element again, where one run goes on from another. */
    private static Element within(Element parent, String name) {
        return parent.lastChild() instanceof Element last && last.nameIs(name) ? last : parent.appendElement(name);
    }
}
