CREATE TABLE change (
    seq ${serial},
    site_id BIGINT NOT NULL REFERENCES site (id),
    kind TEXT NOT NULL,
    id TEXT NOT NULL
);
