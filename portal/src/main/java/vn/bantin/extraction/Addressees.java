package vn.bantin.extraction;

import org.jspecify.annotations.Nullable;

/** Finds of whom something is demanded: bodies, people of rank or name, and people by what they are. */
final class Addressees {
    private static final Lexicon ADDRESSEES = Lexicon.of("addressees");
    private static final Lexicon DETERMINERS = Lexicon.of("determiners");
    private static final int FEW_WORDS = 4;
    private static final int MOST_OF_UNKNOWN = 7;

    private final Words words;
    private final Directives.Findings found;

    Addressees(Words words, Directives.Findings found) {
        this.words = words;
        this.found = found;
    }

    /** The body, or the people, that begin at this word, with others behind a comma or "và". */
    @Nullable
    Span at(int first) {
        int last = lastOfAddressee(first);
        if (last < first) {
            return null;
        }
        while (last + 1 < words.size()) {
            boolean comma = words.between(last + 1).equals(", ");
            int next =
                    comma ? last + 1 : words.is(last + 1, "và") && words.isSpaced(last + 1) ? last + 2 : words.size();
            int more = next < words.size() ? lastOfAddressee(next) : -1;
            if (more < next || !comma && !words.isSpaced(next)) {
                break;
            }
            last = more;
        }
        return words.span(first, last);
    }

    /** Whoever stands between a verb of demand and what is to be done, where no list knows them; null where no verb is near. */
    @Nullable
    Span unknownAt(int first) {
        if (first >= words.size() || NounPhrase.isFunctionWord(words, first)) {
            return null;
        }
        int at = first;
        while (at < words.size() && at - first <= MOST_OF_UNKNOWN && (at == first || words.isSpaced(at))) {
            if (NounPhrase.verbWords(words, at) > 0 && NounPhrase.kept(words, at) == 0) {
                return at == first ? null : words.span(first, at - 1);
            }
            at++;
        }
        return null;
    }

    private int lastOfAddressee(int first) {
        int body = lastOfBody(first);
        if (body >= first) {
            return body;
        }
        int at = first + DETERMINERS.wordsAt(words, first);
        int inner = at > first ? lastOfBody(at) : -1;
        if (inner >= at) {
            return inner;
        }
        int people = ADDRESSEES.wordsAt(words, at);
        if (people == 0 || NounPhrase.verbWords(words, at) > people) {
            return -1;
        }
        int behindHead = at + people;
        int inBody = behindHead < words.size() && words.isSpaced(behindHead) ? lastOfBody(behindHead) : -1;
        if (inBody >= behindHead) {
            return inBody;
        }
        int name = behindHead < words.size() && words.isSpaced(behindHead) ? lastOfPerson(behindHead) : -1;
        if (name >= behindHead) {
            return name;
        }
        int more = behindHead < words.size() && words.isSpaced(behindHead) ? moreOfPhrase(behindHead) : 0;
        return behindHead + more - 1;
    }

    private int moreOfPhrase(int at) {
        int determiner = DETERMINERS.wordsAt(words, at);
        return determiner + NounPhrase.words(words, at + determiner, FEW_WORDS);
    }

    private int lastOfBody(int first) {
        if (first >= words.size()) {
            return -1;
        }
        for (Organisation body : found.organisations()) {
            if (body.span().start() == words.span(first).start()) {
                return words.from(body.span().end()) - 1;
            }
        }
        for (Place place : found.places()) {
            if (place.span().start() == words.span(first).start()) {
                return words.from(place.span().end()) - 1;
            }
        }
        return lastOfPerson(first);
    }

    private int lastOfPerson(int first) {
        for (Person person : found.persons()) {
            if (person.span().start() == words.span(first).start()) {
                return words.from(person.span().end()) - 1;
            }
        }
        return -1;
    }

    /** The first people whom a stretch of text names. */
    @Nullable
    Span peopleIn(Span part) {
        for (int at = words.from(part.start());
                at < words.size() && words.span(at).end() <= part.end();
                at++) {
            int people = ADDRESSEES.wordsAt(words, at);
            if (people > 0) {
                int last = at + people - 1;
                while (last + 1 < words.size() && (words.between(last + 1).equals(", ") || words.is(last + 1, "và"))) {
                    int next = words.is(last + 1, "và") ? last + 2 : last + 1;
                    int more = ADDRESSEES.wordsAt(words, next);
                    if (more == 0) {
                        break;
                    }
                    last = next + more - 1;
                }
                return words.span(at, last);
            }
        }
        return null;
    }
}
