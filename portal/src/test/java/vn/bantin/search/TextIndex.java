package vn.bantin.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import vn.bantin.vietnamese.MarkRestoring;
import vn.bantin.vietnamese.SyllableCounting;

/** Shared texts under our own index, asked as a reader asks the portal. */
final class TextIndex implements AutoCloseable {
    static final int PAGE = 10;

    private static final Scope EVERYWHERE = new Scope(OptionalLong.empty(), Limits.NONE);

    private final List<SharedText> texts;
    private final Index index;
    private final MarkRestoring marks;

    /** The numbers of the texts on the first page, and of those on the page behind "did you mean", if that is offered. */
    record Pages(List<Integer> shown, Optional<List<Integer>> offered) {}

    TextIndex(Path folder, List<SharedText> texts) throws IOException {
        this.texts = texts;
        this.index = Index.open(folder);
        SyllableCounting syllables = new SyllableCounting();
        for (int number = 0; number < texts.size(); number++) {
            SharedText text = texts.get(number);
            index.put(new Entry(
                    new UUID(0, number),
                    1,
                    List.of(1L),
                    Set.of(),
                    Instant.EPOCH,
                    "",
                    text.title(),
                    List.of(text.body())));
            syllables.add(text.title());
            syllables.add(text.body());
        }
        index.show(0, "bench");
        index.keep();
        try (OutputStream file = Files.newOutputStream(folder.resolve(Spellings.FILE))) {
            syllables.counts().write(file);
        }
        marks = Spellings.of(folder);
    }

    Pages ask(String typed) {
        return index.search(finding -> {
            Answering answering = new Answering(finding, marks, this::texts);
            Found found = find(answering, typed);
            boolean isOffered =
                    found.meant().isPresent() && !found.meant().get().equals(found.answered());
            return new Pages(
                    numbers(found.answer().hits()),
                    isOffered
                            ? Optional.of(numbers(find(answering, found.meant().get())
                                    .answer()
                                    .hits()))
                            : Optional.empty());
        });
    }

    private static Found find(Answering answering, String typed) throws IOException {
        return answering.find(typed, EVERYWHERE, new Window(Order.RELEVANCE, 0, PAGE));
    }

    private List<String> texts(List<Hit> hits) {
        List<String> written = new ArrayList<>();
        for (int number : numbers(hits)) {
            written.add(texts.get(number).title());
            written.add(texts.get(number).body());
        }
        return written;
    }

    private static List<Integer> numbers(List<Hit> hits) {
        return hits.stream()
                .map(hit -> (int) hit.article().getLeastSignificantBits())
                .toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
