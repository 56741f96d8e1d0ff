package vn.bantin.record.question;

import java.util.Arrays;
import java.util.Optional;

/** Of what kind a question is and of what field; the history keeps former ones in the note of a step. */
public record Classification(Kind kind, Field field) {
    private static final String BETWEEN = " ";

    /** The one of these names; none where there is no such kind or field. */
    public static Optional<Classification> named(String kind, String field) {
        return named(Kind.values(), kind)
                .flatMap(of -> named(Field.values(), field).map(about -> new Classification(of, about)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    static Classification of(Question question) {
        return new Classification(question.kind(), question.field());
    }

    /** The one that a step has in its note; none where the note was erased. */
    public static Optional<Classification> before(Taken taken) {
        String[] names = taken.note().split(BETWEEN);
        return names.length == 2 ? named(names[0], names[1]) : Optional.empty();
    }

    String text() {
        return kind + BETWEEN + field;
    }
}
