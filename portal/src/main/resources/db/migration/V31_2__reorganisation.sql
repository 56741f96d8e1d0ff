-- What an administrator did to a body that was renamed, merged, split or ended, so that it can be taken back while nothing rests on it.
-- body_id is no foreign key: a body that is made by mistake goes, and what was done with it meanwhile stays told. successors names them.
CREATE TABLE reorganisation (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    body_id BIGINT NOT NULL,
    deed TEXT NOT NULL,
    last_day TEXT NOT NULL,
    successors TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    taken_back_by TEXT REFERENCES account (id),
    taken_back_at BIGINT,
    UNIQUE (site_id, id),
    CHECK ((taken_back_by IS NULL) = (taken_back_at IS NULL))
);
CREATE INDEX reorganisation_by_body ON reorganisation (site_id, body_id, id);

-- The bodies that carry the other on, and whether they were made for it.
CREATE TABLE reorganised_body (
    site_id BIGINT NOT NULL,
    reorganisation_id TEXT NOT NULL,
    body_id BIGINT NOT NULL,
    made BOOLEAN NOT NULL,
    PRIMARY KEY (site_id, reorganisation_id, body_id),
    FOREIGN KEY (site_id, reorganisation_id) REFERENCES reorganisation (site_id, id)
);

-- The posts and terms of the body before (afterwards false), and of it and of those that were made for it after. A post that nobody holds
-- stands once, without a person; until is empty where a term has no last day.
CREATE TABLE reorganised_seat (
    site_id BIGINT NOT NULL,
    reorganisation_id TEXT NOT NULL,
    afterwards BOOLEAN NOT NULL,
    body_id BIGINT NOT NULL,
    post_id BIGINT NOT NULL,
    title TEXT NOT NULL,
    person TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (site_id, reorganisation_id, afterwards, post_id, person, since),
    FOREIGN KEY (site_id, reorganisation_id) REFERENCES reorganisation (site_id, id)
);

-- The accounts that came to work in a successor by it.
CREATE TABLE reorganised_membership (
    site_id BIGINT NOT NULL,
    reorganisation_id TEXT NOT NULL,
    body_id BIGINT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (site_id, reorganisation_id, body_id, account_id),
    FOREIGN KEY (site_id, reorganisation_id) REFERENCES reorganisation (site_id, id)
);
