package vn.bantin.archive;

/** What became of one file; {@code path} is where readers find the article. */
public sealed interface Outcome {

    /** The article went in, or would have on a dry run. */
    record Imported(Capture capture, String path) implements Outcome {}

    /** The same article was here already, and nothing was changed. */
    record AlreadyHere(String path) implements Outcome {}

    /** Nothing could be made of the file. */
    record Skipped(String why) implements Outcome {}
}
