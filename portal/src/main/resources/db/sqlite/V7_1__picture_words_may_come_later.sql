-- A picture is known by its bytes; its words may come later. SQLite cannot take a constraint from a table, so it is made
-- anew under its name, while those that point to it wait for the end of the transaction.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE picture_before AS SELECT id, site_id, original_hash, text_alternative FROM picture;
DROP TABLE picture;
CREATE TABLE picture (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    original_hash TEXT NOT NULL,
    text_alternative TEXT NOT NULL,
    UNIQUE (site_id, id)
);
INSERT INTO picture SELECT id, site_id, original_hash, text_alternative FROM picture_before;
DROP TABLE picture_before;
