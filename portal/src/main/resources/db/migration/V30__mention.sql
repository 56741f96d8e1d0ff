-- Whom and what articles mention, by name; folded is the name to find it by, of a time its first and last day.
CREATE TABLE subject (
    site_id BIGINT NOT NULL REFERENCES site (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (site_id, number),
    UNIQUE (site_id, kind, folded)
);

-- Where an article mentions it: post is a person's as the text says it, part_of what a place belonged to on that day, body the
-- one of the directory that is meant. A mention that was taken back stays, and says by whom.
CREATE TABLE mention (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    subject INTEGER NOT NULL,
    post TEXT NOT NULL,
    part_of TEXT NOT NULL,
    body_id BIGINT,
    citation_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES account (id),
    recorded_at BIGINT NOT NULL,
    taken_back_by TEXT REFERENCES account (id),
    taken_back_at BIGINT,
    FOREIGN KEY (site_id, subject) REFERENCES subject (site_id, number),
    FOREIGN KEY (site_id, body_id) REFERENCES body (site_id, id),
    FOREIGN KEY (site_id, citation_id) REFERENCES citation (site_id, id)
);
CREATE INDEX mention_by_subject ON mention (site_id, subject) WHERE taken_back_at IS NULL;
CREATE INDEX mention_by_body ON mention (site_id, body_id) WHERE taken_back_at IS NULL;
CREATE INDEX mention_by_citation ON mention (site_id, citation_id);
