package vn.bantin.proofreading;

/** The part of a passage that leads elsewhere. */
record Link(int start, int end, String address) {}
