package vn.bantin.record.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A square of a map as on paper: a letter for the row from above, a number for the column from the left. */
public record Square(int row, int column) {
    private static final int ROWS = 6;
    private static final int COLUMNS = 8;
    private static final List<Square> ALL = IntStream.range(0, ROWS * COLUMNS)
            .mapToObj(place -> new Square(place / COLUMNS, place % COLUMNS))
            .toList();

    /** Row by row, as they are read. */
    public static List<Square> all() {
        return ALL;
    }

    public static Optional<Square> read(String label) {
        return ALL.stream().filter(square -> square.label().equals(label)).findFirst();
    }

    public String label() {
        return Character.toString('A' + row) + (column + 1);
    }
}
