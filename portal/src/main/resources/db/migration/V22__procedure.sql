-- The catalogue of administrative procedures as it was copied from its source; folded is the name to find it by.
CREATE TABLE procedure (
    site_id BIGINT NOT NULL REFERENCES site (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    field TEXT NOT NULL,
    level TEXT NOT NULL,
    source TEXT NOT NULL,
    copied_on TEXT NOT NULL,
    link TEXT NOT NULL,
    body_id BIGINT,
    PRIMARY KEY (site_id, code),
    FOREIGN KEY (site_id, body_id) REFERENCES body (site_id, id)
);
