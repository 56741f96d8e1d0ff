package vn.bantin.search;

/** Which of the hits are wanted: so many after so many others, in this order. */
record Window(Order order, int skipped, int most) {

    int end() {
        return skipped + most;
    }
}
