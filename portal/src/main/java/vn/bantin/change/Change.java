package vn.bantin.change;

/** One line of the feed: this thing of this site is not what it was. */
public record Change(long seq, long siteId, Kind kind, String id) {

    /** The kinds of things that others must hear of. */
    public enum Kind {
        SITE,
        SECTION,
        ARTICLE,
        /** The comments that readers see under an article; the id is the article's. */
        COMMENTS,
        /** The words, the crop or the bytes of a picture. */
        PICTURE,
        /** The title of a document. */
        DOCUMENT,
        /** The figures that readers find of an article; the id is the article's. */
        FIGURES,
        /** Whom and what readers find that an article mentions; the id is the article's. */
        MENTIONS,
        /** A body of the directory, its posts or its people. */
        DIRECTORY,
        /** The directives that readers find; the id is that of the article where one of them was said, or empty. */
        DIRECTIVES,
        /** The campaigns that readers find, and their ledgers. */
        CAMPAIGNS,
        /** The questions of citizens, which readers count. */
        QUESTIONS,
        /** The answers that readers find. */
        ANSWERS,
        /** The rules of the law; told to every site. */
        RULE
    }
}
