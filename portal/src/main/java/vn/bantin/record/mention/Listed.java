package vn.bantin.record.mention;

import java.util.UUID;

/**
 * A mention in the desk's list of all.
 *
 * @param editionId the newest edition of its article, where it is taken back
 * @param title of that edition; may be empty
 */
public record Listed(Mention mention, UUID editionId, String title) {}
