-- folded is what the library is searched in: name, text alternative and credit without marks. It is empty where the
-- picture is older than the search, until the portal opens.
ALTER TABLE picture ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN credit TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN focus_x DOUBLE PRECISION NOT NULL DEFAULT 0.5;
ALTER TABLE picture ADD COLUMN focus_y DOUBLE PRECISION NOT NULL DEFAULT 0.5;
ALTER TABLE picture ADD COLUMN folded TEXT;
CREATE INDEX picture_by_original ON picture (site_id, original_hash);

-- What was drawn before was drawn whole, as JPEG.
CREATE TABLE rendition_before AS SELECT site_id, picture_id, hash, width, height FROM rendition;
DROP TABLE rendition;
CREATE TABLE rendition (
    site_id BIGINT NOT NULL REFERENCES site (id),
    picture_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    PRIMARY KEY (picture_id, kind, type, width),
    FOREIGN KEY (site_id, picture_id) REFERENCES picture (site_id, id)
);
INSERT INTO rendition (site_id, picture_id, hash, kind, type, width, height)
SELECT site_id, picture_id, hash, 'WHOLE', 'JPEG', width, height FROM rendition_before;
DROP TABLE rendition_before;
CREATE INDEX rendition_by_hash ON rendition (site_id, hash);

-- The addresses of renditions that gave place to others of the same picture.
CREATE TABLE former_rendition (
    site_id BIGINT NOT NULL REFERENCES site (id),
    picture_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    width INTEGER NOT NULL,
    PRIMARY KEY (site_id, hash, picture_id),
    FOREIGN KEY (site_id, picture_id) REFERENCES picture (site_id, id)
);

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    hash TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    title TEXT NOT NULL,
    folded TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL,
    UNIQUE (site_id, hash),
    UNIQUE (site_id, id),
    FOREIGN KEY (site_id, added_by) REFERENCES account (site_id, id)
);

-- The documents that an edition offers, in its order.
CREATE TABLE edition_document (
    site_id BIGINT NOT NULL REFERENCES site (id),
    edition_id TEXT NOT NULL,
    document_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (edition_id, document_id),
    UNIQUE (edition_id, position),
    FOREIGN KEY (site_id, edition_id) REFERENCES edition (site_id, id),
    FOREIGN KEY (site_id, document_id) REFERENCES document (site_id, id)
);

CREATE INDEX edition_by_document ON edition_document (document_id);
