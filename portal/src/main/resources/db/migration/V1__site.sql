-- A unit of government, for as long as it exists; a merged unit points to the one that carries it on.
CREATE TABLE unit (
    id ${serial},
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    successor_id BIGINT REFERENCES unit (id)
);

CREATE TABLE site (
    id ${serial},
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL,
    accent TEXT NOT NULL,
    managing_body TEXT NOT NULL,
    person_responsible TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL
);

-- The host names a site answers to; the first is the one its links carry.
CREATE TABLE site_host (
    host TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    position INTEGER NOT NULL,
    UNIQUE (site_id, position)
);

-- Keys that name the site too keep one site from pointing into another.
CREATE TABLE section (
    id ${serial},
    site_id BIGINT NOT NULL REFERENCES site (id),
    parent_id BIGINT,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (site_id, slug),
    UNIQUE (site_id, id),
    FOREIGN KEY (site_id, parent_id) REFERENCES section (site_id, id)
);
