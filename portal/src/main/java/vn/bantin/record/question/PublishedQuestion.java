package vn.bantin.record.question;

import java.time.Instant;

/** A question and its answer as everybody reads them. */
public record PublishedQuestion(
        int number, PublicText text, Field field, long body, String bodyName, Instant publishedAt) {}
