package vn.bantin.record.directive;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.bantin.extraction.Person;
import vn.bantin.extraction.Span;

/** Tells who demands: a text names somebody once with name and post, and later by the post alone, or as "đồng chí". */
final class Speakers {
    private static final Set<String> PRONOUNS = Set.of("đồng chí", "ông", "bà");

    private final Map<String, Speaker> byPost = new HashMap<>();
    private List<Person> persons = List.of();
    private Speaker last = new Speaker("", "");

    /** Whoever demands; both are empty where the text has named nobody yet. */
    record Speaker(String name, String post) {}

    /** Takes notice of those that a passage names, before its demands are asked for. */
    void meet(String text, List<Person> named) {
        persons = named;
        for (Person person : named) {
            String post = words(text, person.title());
            if (!post.isEmpty()) {
                byPost.put(folded(post), new Speaker(person.name(), post));
            }
        }
    }

    /** Whom these words of the passage mean; where there are none, whoever spoke last. */
    Speaker of(String text, @Nullable Span issuer) {
        if (issuer != null && !PRONOUNS.contains(folded(words(text, issuer)))) {
            last = named(text, issuer)
                    .or(() -> Optional.ofNullable(byPost.get(folded(words(text, issuer)))))
                    .orElseGet(() -> new Speaker(words(text, issuer), ""));
        }
        return last;
    }

    /** The one whose name, or whose post behind the name, these words are; the post may have been said before. */
    private Optional<Speaker> named(String text, Span issuer) {
        return persons.stream()
                .filter(person -> overlap(issuer, person.span()) || overlap(issuer, person.title()))
                .findFirst()
                .map(person -> new Speaker(person.name(), post(text, person)));
    }

    private String post(String text, Person person) {
        String post = words(text, person.title());
        return post.isEmpty()
                ? byPost.values().stream()
                        .filter(speaker -> speaker.name().equals(person.name()))
                        .map(Speaker::post)
                        .findFirst()
                        .orElse("")
                : post;
    }

    private static boolean overlap(Span issuer, @Nullable Span other) {
        return other != null && issuer.start() < other.end() && other.start() < issuer.end();
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    static String words(String text, @Nullable Span span) {
        return span == null ? "" : text.substring(span.start(), span.end());
    }
}
