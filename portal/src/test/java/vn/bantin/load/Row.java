package vn.bantin.load;

import java.util.Locale;

/** A line of a table in Markdown. */
final class Row {
    private Row() {}

    static void head(String name, String... columns) {
        System.out.println();
        of(name, columns);
        System.out.println("| --- |" + " ---: |".repeat(columns.length));
    }

    static void of(String name, String... cells) {
        System.out.println("| " + name + " | " + String.join(" | ", cells) + " |");
    }

    static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }

    static String number(String format, long number) {
        return String.format(Locale.ROOT, format, number);
    }
}
