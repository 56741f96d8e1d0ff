-- The bytes stand in the data folder, named by their SHA-256.
CREATE TABLE picture (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    original_hash TEXT NOT NULL,
    text_alternative TEXT NOT NULL CHECK (text_alternative <> ''),
    UNIQUE (site_id, original_hash, text_alternative),
    UNIQUE (site_id, id)
);

CREATE TABLE rendition (
    site_id BIGINT NOT NULL REFERENCES site (id),
    picture_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    PRIMARY KEY (picture_id, width),
    FOREIGN KEY (site_id, picture_id) REFERENCES picture (site_id, id)
);

CREATE INDEX rendition_by_hash ON rendition (site_id, hash);
