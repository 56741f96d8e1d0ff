package vn.bantin.delivery;

/** What a page says of one thing. */
record Fact(History of, int version) {}
