package vn.bantin.record.mention;

import vn.bantin.record.Spot;

/** What somebody wants to take up, and the words that it rests on. */
public record Chosen(Spot spot, Entry entry) {}
