package vn.bantin.manuscript;

/**
 * A picture that stood in a manuscript, with so many blocks (paragraphs, headings, lists, tables) of the body before it.
 * Its name is for people to read and never a path; what it does not have is the empty string.
 */
public record Enclosed(byte[] bytes, String name, String textAlternative, String caption, int block) {

    Enclosed decoded(LegacyPassages passages) {
        return new Enclosed(bytes, name, passages.decoded(textAlternative), passages.decoded(caption), block);
    }
}
