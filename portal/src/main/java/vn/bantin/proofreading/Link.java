package vn.bantin.proofreading;

/** The part of a run that leads elsewhere. */
record Link(int start, int end, String address) {}
