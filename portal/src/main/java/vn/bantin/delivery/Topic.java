package vn.bantin.delivery;

import com.carrotsearch.hppc.BitMixer;
import java.util.UUID;

/**
 * One thing that pages are made of, as a number of 64 bits. Two things that share a number by chance make a page old too
 * early and never too late.
 */
final class Topic {
    private static final long SITE = 1;
    private static final long LISTING = 2;
    private static final long ARTICLE = 3;
    private static final long NEIGHBOURS = 4;
    private static final long COMMENTS = 5;
    private static final long PICTURE = 6;
    private static final long DOCUMENT = 7;
    private static final long FIGURES = 8;
    private static final long DIRECTORY = 9;
    private static final long DIRECTIVES = 10;
    private static final long CAMPAIGNS = 11;
    private static final long QUESTIONS = 12;
    private static final long ANSWERS = 13;
    private static final long MENTIONS = 14;

    private Topic() {}

    /** The name, imprint, sections and settings of a site, which frame all its pages. */
    static long site(long site) {
        return of(SITE, site, 0);
    }

    /** Which articles stand in a section and those below it. */
    static long listing(long site, long section) {
        return of(LISTING, site, section);
    }

    static long article(long site, UUID article) {
        return of(ARTICLE, site, number(article));
    }

    /** Which articles came right before and after this one. */
    static long neighbours(long site, UUID article) {
        return of(NEIGHBOURS, site, number(article));
    }

    static long comments(long site, UUID article) {
        return of(COMMENTS, site, number(article));
    }

    static long picture(long site, UUID picture) {
        return of(PICTURE, site, number(picture));
    }

    static long document(long site, UUID document) {
        return of(DOCUMENT, site, number(document));
    }

    /** All figures of a site. */
    static long figures(long site) {
        return of(FIGURES, site, 0);
    }

    /** All mentions of a site. */
    static long mentions(long site) {
        return of(MENTIONS, site, 0);
    }

    /** The bodies of a site, with their posts and people. */
    static long directory(long site) {
        return of(DIRECTORY, site, 0);
    }

    /** All directives of a site that readers see. */
    static long directives(long site) {
        return of(DIRECTIVES, site, 0);
    }

    /** All campaigns of a site that readers see. */
    static long campaigns(long site) {
        return of(CAMPAIGNS, site, 0);
    }

    /** How many questions of a site there are, and how they stand. */
    static long questions(long site) {
        return of(QUESTIONS, site, 0);
    }

    /** All answers of a site that readers find. */
    static long answers(long site) {
        return of(ANSWERS, site, 0);
    }

    private static long number(UUID id) {
        return id.getMostSignificantBits() * 31 + id.getLeastSignificantBits();
    }

    private static long of(long kind, long site, long id) {
        return BitMixer.mix64(BitMixer.mix64(BitMixer.mix64(kind) + site) + id);
    }
}
