package vn.bantin.record.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.extraction.Extraction;
import vn.bantin.extraction.Place;
import vn.bantin.extraction.Span;
import vn.bantin.record.Passage;
import vn.bantin.record.Wording;

/**
 * Somebody or something that rules found in a text; a person says yes, no, or something better.
 *
 * @param name of a time its period, already worked out
 * @param post of a person, with its body, as the text says it; may be empty
 * @param partOf what the text says that a place belongs to; may be empty
 * @param said the words that it rests on: the first that say the post too, or what the place belongs to; else the first
 * @param places all the places where the text has the name
 */
public record Proposal(Kind kind, String name, String post, String partOf, Said said, List<Wording> places) {

    /** By kind, each name once, in the order of the text. */
    public static List<Proposal> in(List<Passage> passages, LocalDate published) {
        Map<Kind, Map<String, List<Proposal>>> found = new TreeMap<>();
        for (Passage passage : Passage.readable(passages)) {
            in(passage, Extraction.of(passage.text(), published))
                    .forEach(proposal -> found.computeIfAbsent(proposal.kind(), kind -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    Subjects.folded(proposal.kind(), proposal.name()), name -> new ArrayList<>())
                            .add(proposal));
        }
        return found.values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .map(Proposal::once)
                .toList();
    }

    private static Stream<Proposal> in(Passage passage, Extraction found) {
        String text = passage.text();
        List<Place> places = found.places();
        return Stream.of(
                        found.persons().stream()
                                .map(person -> of(
                                        Kind.PERSON,
                                        person.name(),
                                        words(text, person.title()),
                                        "",
                                        passage,
                                        person.span())),
                        found.organisations().stream()
                                .map(body -> of(Kind.ORGANISATION, body.name(), "", "", passage, body.span())),
                        places.stream()
                                .map(place -> of(
                                        Kind.PLACE,
                                        Mergers.province(place.name()),
                                        "",
                                        Enclosing.of(place, places, text),
                                        passage,
                                        place.span())),
                        found.times().stream()
                                .map(time ->
                                        of(Kind.TIME, time.when().period().toString(), "", "", passage, time.span())))
                .flatMap(ofKind -> ofKind);
    }

    private static Proposal of(Kind kind, String name, String post, String partOf, Passage passage, Span span) {
        Said said = Said.in(passage, span);
        return new Proposal(kind, name, post, partOf, said, List.of(said.wording()));
    }

    private static String words(String text, @Nullable Span span) {
        return span == null ? "" : text.substring(span.start(), span.end());
    }

    private static Proposal once(List<Proposal> ofName) {
        Proposal fullest =
                ofName.stream().filter(Proposal::saysMore).findFirst().orElse(ofName.getFirst());
        return new Proposal(
                fullest.kind,
                fullest.name,
                fullest.post,
                fullest.partOf,
                fullest.said,
                ofName.stream().flatMap(one -> one.places.stream()).toList());
    }

    private boolean saysMore() {
        return !post.isEmpty() || !partOf.isEmpty();
    }
}
