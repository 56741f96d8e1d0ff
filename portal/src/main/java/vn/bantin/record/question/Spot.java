package vn.bantin.record.question;

import java.util.UUID;

/** A square on the picture that was the map when it was chosen. */
public record Spot(UUID map, Square square) {}
