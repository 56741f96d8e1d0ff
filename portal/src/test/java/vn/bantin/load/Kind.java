package vn.bantin.load;

/** What comes in by the form for comments, and how many of a hundred are of it. */
enum Kind {
    CITIZEN("a citizen's comment", 10),
    LINKS("five links", 10),
    REPEATED("the same words from everywhere", 15),
    ADVERT("a blocked word and a link", 10),
    BLOCKED_WORD("a blocked word in disguise", 10),
    TRAP("the field that nobody sees", 10),
    HASTE("sent at once", 5),
    FLOOD("many for one article", 5),
    REPLAYED("a code that has served", 10),
    ONE_ADDRESS("all from one address", 10),
    NO_ANSWER("no answer to the challenge", 5);

    private final String words;
    private final int share;

    Kind(String words, int share) {
        this.words = words;
        this.share = share;
    }

    String words() {
        return words;
    }

    /** Its kind, for a number from 0 to 99. */
    static Kind of(int percent) {
        int left = percent;
        for (Kind kind : values()) {
            if (left < kind.share) {
                return kind;
            }
            left -= kind.share;
        }
        throw new IllegalArgumentException("not of a hundred: " + percent);
    }
}
