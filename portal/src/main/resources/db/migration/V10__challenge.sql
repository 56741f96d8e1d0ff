-- Codes and proofs that were redeemed, or spent by a wrong answer, kept until they would have run out anyway.
CREATE TABLE used_challenge (
    site_id BIGINT NOT NULL REFERENCES site (id),
    id TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    PRIMARY KEY (site_id, id)
);

CREATE INDEX used_challenge_by_end ON used_challenge (site_id, ends_at);
