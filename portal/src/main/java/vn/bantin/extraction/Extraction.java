package vn.bantin.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.bantin.kit.text.Sentences;

/** All that rules find in a text. */
public record Extraction(
        List<Quantity> quantities,
        List<Time> times,
        List<Person> persons,
        List<Organisation> organisations,
        List<Place> places,
        List<Directive> directives) {

    /** Of a longer paragraph, which nobody writes, the beginning is read. */
    static final int LONGEST = 10_000;

    /**
     * Reads a paragraph; never throws, whatever the text.
     *
     * @param paragraph in NFC, with spaces alone between its words
     * @param published the day that "today" and a day without a year are meant from
     */
    public static Extraction of(String paragraph, LocalDate published) {
        String text = paragraph.length() <= LONGEST ? paragraph : paragraph.substring(0, LONGEST);
        Words words = new Words(text);
        List<Time> times = Times.in(words, published);
        List<Place> places = Places.in(words);
        List<Organisation> organisations = Organisations.in(words, places);
        List<Person> persons = Persons.in(words, organisations, places);
        List<Span> sentences = Sentences.in(text).stream()
                .map(sentence -> new Span(sentence.start(), sentence.end()))
                .toList();
        return new Extraction(
                quantities(words, times, places, organisations),
                times,
                persons,
                organisations,
                places,
                Directives.in(words, sentences, new Directives.Findings(times, organisations, places, persons)));
    }

    /** The quantities of a sentence alone, for whoever needs nothing else of it. */
    static List<Quantity> quantitiesOf(String sentence, LocalDate published) {
        Words words = new Words(sentence);
        List<Place> places = Places.in(words);
        return quantities(words, Times.in(words, published), places, Organisations.in(words, places));
    }

    private static List<Quantity> quantities(
            Words words, List<Time> times, List<Place> places, List<Organisation> organisations) {
        List<Span> names = Stream.concat(
                        places.stream().map(Place::span), organisations.stream().map(Organisation::span))
                .toList();
        return Quantities.in(words, times, names);
    }
}
