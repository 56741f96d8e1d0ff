package vn.bantin.search;

import java.util.Optional;

/**
 * What a search came to. {@code typed} is what the reader asked for and {@code meant} what they may have meant; if nothing
 * has what was typed, {@code answered} is the other. {@code demand} is how much of it the hits have.
 */
public record Found(
        String typed,
        String answered,
        Optional<String> meant,
        Demand demand,
        Answer answer,
        Highlighting highlighting) {}
