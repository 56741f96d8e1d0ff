-- What was counted lately, so that every node can add it to the totals that it keeps in memory.
CREATE TABLE view_batch (
    seq ${serial},
    site_id BIGINT NOT NULL REFERENCES site (id),
    views TEXT NOT NULL
);
