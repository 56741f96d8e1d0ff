package vn.bantin.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a markdown table row by row. */
final class Table {
    private final int columns;

    Table(String name, String... columns) {
        this.columns = columns.length + 1;
        System.out.println();
        row(name, columns);
        System.out.println("| --- |" + " ---: |".repeat(columns.length));
    }

    void row(String name, String... cells) {
        String row = Arrays.stream(cells).map(cell -> " | " + cell).collect(Collectors.joining());
        System.out.println("| " + name + row + " |".repeat(Math.max(1, columns - cells.length)));
    }

    static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    /** A ratio beside the least that it should be. */
    static String goal(double ratio, double least) {
        return number("%.3f", ratio) + " (goal ≥ " + least + (ratio >= least - 0.0005 ? ", met)" : ", **missed**)");
    }
}
