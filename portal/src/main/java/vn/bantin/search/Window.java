package vn.bantin.search;

/** Which of the hits are wanted: so many after so many others, in this order. */
record Window(Order order, int skipped, int most) {

    int end() {
        return skipped + most;
    }

    /** Whether so many of the most relevant hits stand in it. */
    boolean beginsWithTheBest(int count) {
        return order == Order.RELEVANCE && skipped == 0 && most >= count;
    }
}
