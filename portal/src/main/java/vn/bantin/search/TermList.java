package vn.bantin.search;

import java.util.ArrayList;
import java.util.List;

/** Terms with a number each: a weight, or a step in position. */
final class TermList {
    private final List<String> terms = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    void add(String term, int number) {
        terms.add(term);
        numbers.add(number);
    }

    int size() {
        return terms.size();
    }

    String term(int index) {
        return terms.get(index);
    }

    int number(int index) {
        return numbers.get(index);
    }
}
