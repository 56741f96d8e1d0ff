package vn.bantin.archive;

/** A file that nothing can be imported from; the message says why in one line. */
public final class NoArticle extends Exception {
    NoArticle(String why) {
        super(why);
    }
}
