package vn.bantin.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds people by their names, with an address or a rank before them, a rank behind them, or in full. */
final class Persons {
    private static final Lexicon ADDRESSES = Lexicon.of("addresses");
    private static final int MOST_WORDS = 5;
    private static final int FULL_NAME = 3;

    private final Words words;
    private final List<Organisation> organisations;
    private final List<Place> places;
    private final Titles titles;
    private final Set<String> known = new HashSet<>();
    private final List<Person> found = new ArrayList<>();

    private Persons(Words words, List<Organisation> organisations, List<Place> places) {
        this.words = words;
        this.organisations = organisations;
        this.places = places;
        this.titles = new Titles(words, organisations, places);
    }

    static List<Person> in(Words words, List<Organisation> organisations, List<Place> places) {
        Persons persons = new Persons(words, organisations, places);
        persons.find();
        return persons.found;
    }

    private void find() {
        int at = 0;
        while (at < words.size()) {
            int length = nameAt(at);
            if (length > 0) {
                add(at, length);
                at += length;
            } else {
                at++;
            }
        }
    }

    private void add(int at, int length) {
        Span span = words.span(at, at + length - 1);
        Span before = titles.before(at);
        String name = span.of(words.text());
        known.add(name);
        found.add(new Person(span, name, before != null ? before : titles.after(at + length - 1)));
    }

    private int nameAt(int at) {
        if (!words.isCapital(at) || words.isNumber(at) || isTaken(at)) {
            return 0;
        }
        int length = Math.min(freeRun(at), MOST_WORDS);
        if (length < 2) {
            return 0;
        }
        boolean addressed = at > 0 && words.isSpaced(at) && isAddressed(at);
        boolean ranked = titles.before(at) != null;
        if ((addressed || ranked) && !words.is(at, "việt")) {
            return length;
        }
        if (!Names.isSurname(words, at) && !Names.hasMiddleName(words, at)) {
            return 0;
        }
        boolean isKnown = known.contains(words.span(at, at + length - 1).of(words.text()));
        boolean isFull = length >= FULL_NAME && length < MOST_WORDS;
        return isKnown || isFull && !followsCapital(at) || titles.after(at + length - 1) != null ? length : 0;
    }

    private int freeRun(int at) {
        int length = Names.run(words, at);
        for (int next = 1; next < length; next++) {
            if (holder(words.span(at + next)) != null) {
                return next;
            }
        }
        return length;
    }

    private boolean isTaken(int at) {
        Span word = words.span(at);
        return holder(word) != null
                || ADDRESSES.wordsAt(words, at) > 0 && isAddressAlone(at)
                || Titles.beginsAt(words, at);
    }

    /** A word of address begins a sentence in capitals: Bà Lê Thị Mai. */
    private boolean isAddressAlone(int at) {
        int count = ADDRESSES.wordsAt(words, at);
        return at + count < words.size()
                && words.isSpaced(at + count)
                && words.isCapital(at + count)
                && !(Names.isSurname(words, at) && !Names.isSurname(words, at + count));
    }

    private @Nullable Object holder(Span word) {
        for (Organisation organisation : organisations) {
            if (organisation.span().holds(word)) {
                return organisation;
            }
        }
        for (Place place : places) {
            if (place.span().holds(word)) {
                return place;
            }
        }
        return null;
    }

    private boolean isAddressed(int at) {
        for (int back = 1; back <= 3 && at - back >= 0; back++) {
            if (ADDRESSES.wordsAt(words, at - back) == back) {
                return true;
            }
        }
        return at > 0 && words.between(at).equals(". ") && ADDRESSES.wordsAt(words, at - 1) == 1;
    }

    private boolean followsCapital(int at) {
        return at > 0
                && words.isSpaced(at)
                && words.isCapital(at - 1)
                && !words.isNumber(at - 1)
                && holder(words.span(at - 1)) == null
                && ADDRESSES.wordsAt(words, at - 1) == 0;
    }
}
