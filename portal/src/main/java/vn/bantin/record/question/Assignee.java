package vn.bantin.record.question;

import java.util.UUID;

/** The body that answers a question, and its officer. */
public record Assignee(long body, String bodyName, UUID officer, String officerName) {}
