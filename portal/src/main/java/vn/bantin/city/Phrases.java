package vn.bantin.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Lists of words and sentences with slots, from the files under {@code city/}. */
final class Phrases {
    private final Map<String, List<Template>> lists = new HashMap<>();

    private Phrases() {}

    /** What these files have; lists of one name are one. */
    static Phrases of(String... files) {
        Phrases phrases = new Phrases();
        for (String file : files) {
            phrases.read(file);
        }
        return phrases;
    }

    private void read(String file) {
        List<Template> list = new ArrayList<>();
        for (String line : text("/city/" + file + ".txt").lines().toList()) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                list.add(Template.of(line));
            }
        }
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> names() {
        return lists.keySet();
    }

    /** @throws IllegalArgumentException where there is no such list */
    List<Template> all(String list) {
        List<Template> all = lists.get(list);
        if (all == null) {
            throw new IllegalArgumentException("no list of phrases is called " + list);
        }
        return all;
    }

    Template any(String list, RandomGenerator chance) {
        List<Template> all = all(list);
        return all.get(chance.nextInt(all.size()));
    }
}
