-- The bodies of a site's unit: its party, council, government, front and organisations. Days are ISO text, last days count.
-- One that is renamed, merged or split ends, and names those that carry it on; its own row stays as it was.
CREATE TABLE body (
    id ${serial},
    site_id BIGINT NOT NULL REFERENCES site (id),
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    branch TEXT NOT NULL,
    parent_id BIGINT,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    duties TEXT NOT NULL,
    place INTEGER NOT NULL,
    UNIQUE (site_id, id),
    UNIQUE (site_id, slug),
    FOREIGN KEY (site_id, parent_id) REFERENCES body (site_id, id)
);

CREATE TABLE body_successor (
    site_id BIGINT NOT NULL REFERENCES site (id),
    body_id BIGINT NOT NULL,
    successor_id BIGINT NOT NULL,
    PRIMARY KEY (site_id, body_id, successor_id),
    FOREIGN KEY (site_id, body_id) REFERENCES body (site_id, id),
    FOREIGN KEY (site_id, successor_id) REFERENCES body (site_id, id)
);
CREATE INDEX body_successor_by_successor ON body_successor (site_id, successor_id);

CREATE TABLE post (
    id ${serial},
    site_id BIGINT NOT NULL REFERENCES site (id),
    body_id BIGINT NOT NULL,
    title TEXT NOT NULL,
    place INTEGER NOT NULL,
    UNIQUE (site_id, id),
    FOREIGN KEY (site_id, body_id) REFERENCES body (site_id, id)
);
CREATE INDEX post_by_body ON post (site_id, body_id);

-- Who held a post; people are named as they are written, and need no account.
CREATE TABLE holding (
    id ${serial},
    site_id BIGINT NOT NULL REFERENCES site (id),
    post_id BIGINT NOT NULL,
    person TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    UNIQUE (site_id, id),
    FOREIGN KEY (site_id, post_id) REFERENCES post (site_id, id)
);
CREATE INDEX holding_by_post ON holding (site_id, post_id);

-- Whose accounts of the desk work in which body.
CREATE TABLE membership (
    site_id BIGINT NOT NULL REFERENCES site (id),
    body_id BIGINT NOT NULL,
    account_id TEXT NOT NULL,
    PRIMARY KEY (site_id, body_id, account_id),
    FOREIGN KEY (site_id, body_id) REFERENCES body (site_id, id),
    FOREIGN KEY (site_id, account_id) REFERENCES account (site_id, id)
);
CREATE INDEX membership_by_account ON membership (site_id, account_id);
