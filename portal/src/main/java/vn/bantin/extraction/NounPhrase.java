package vn.bantin.extraction;

/** Finds where a noun with what describes it ends: before a verb, a function word, a number or a mark. */
final class NounPhrase {
    private static final Lexicon FUNCTION_WORDS = Lexicon.of("function-words");
    private static final Lexicon VERBS = Lexicon.of("verbs");
    private static final Lexicon KEPT = Lexicon.of("kept-together");

    private NounPhrase() {}

    /**
     * How many words from this one on are one noun phrase; 0 where none begins.
     *
     * @param most where to stop all the same
     */
    static int words(Words words, int first, int most) {
        return first < words.size() && endsAt(words, first) && KEPT.wordsAt(words, first) == 0
                ? 0
                : counted(words, first, most);
    }

    /** The same where a noun is known to begin here, whatever it looks like: behind a number. */
    static int counted(Words words, int first, int most) {
        int at = first;
        while (at < words.size() && at - first < most && (at == first || continuesAt(words, at))) {
            int kept = KEPT.wordsAt(words, at);
            if (kept > 0) {
                at += kept;
            } else if (at > first && endsAt(words, at)) {
                break;
            } else {
                at++;
            }
        }
        return at - first;
    }

    /** How many words from this one on look like the end of a phrase and are none. */
    static int kept(Words words, int at) {
        return KEPT.wordsAt(words, at);
    }

    private static boolean continuesAt(Words words, int at) {
        return !words.isNumber(at)
                && (words.isSpaced(at) || words.isHyphened(at) && words.isCapital(at) && words.isCapital(at - 2));
    }

    /** Whether a word cannot be part of a noun phrase. */
    static boolean endsAt(Words words, int at) {
        return isFunctionWord(words, at) || verbWords(words, at) > 0;
    }

    /** How many words the verb takes that begins at this word; 0 where none does. */
    static int verbWords(Words words, int at) {
        return VERBS.wordsAt(words, at);
    }

    static boolean isFunctionWord(Words words, int at) {
        return FUNCTION_WORDS.wordsAt(words, at) > 0;
    }
}
