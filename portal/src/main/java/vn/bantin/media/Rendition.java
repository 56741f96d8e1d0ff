package vn.bantin.media;

/** One size of a picture; {@code hash} is the SHA-256 of its bytes and its name, width and height are pixels. */
public record Rendition(String hash, Kind kind, PictureType type, int width, int height) {

    /** How much of the picture is to be seen. */
    public enum Kind {
        /** All of it. */
        WHOLE,
        /** What is around its focus, in the proportions of a card: 16 to 9. */
        CARD
    }

    /** Where a browser fetches it; the bytes at this path never change. */
    public String path() {
        return "/media/" + hash + "." + type.extension();
    }
}
