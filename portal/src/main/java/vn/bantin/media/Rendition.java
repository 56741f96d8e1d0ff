package vn.bantin.media;

/** One size of a picture; {@code hash} is the SHA-256 of its bytes and its name, width and height are pixels. */
public record Rendition(String hash, int width, int height) {

    /** Where a browser fetches it; the bytes at this path never change. */
    public String path() {
        return "/media/" + hash + ".jpg";
    }
}
