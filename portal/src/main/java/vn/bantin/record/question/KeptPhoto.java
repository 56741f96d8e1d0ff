package vn.bantin.record.question;

import java.util.UUID;

/** A picture that came with a question, by the id of its file; width and height are pixels. */
public record KeptPhoto(UUID id, int width, int height) {}
