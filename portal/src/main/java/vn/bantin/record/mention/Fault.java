package vn.bantin.record.mention;

import vn.bantin.kit.text.Refusal;

/** What one of several that were chosen is refused for, and the part of it that has to be put right. */
public record Fault(Chosen chosen, Part part, Refusal refusal) {

    /** A field of what was typed, or the words that it rests on. */
    public enum Part {
        WORDS,
        NAME,
        POST,
        PART_OF,
        BODY
    }
}
