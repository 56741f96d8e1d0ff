CREATE TABLE account (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    UNIQUE (site_id, name),
    UNIQUE (site_id, id)
);
