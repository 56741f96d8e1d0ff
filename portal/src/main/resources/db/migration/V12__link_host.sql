-- Hosts outside the installation to which the articles of a site may link: one host, or *. before a host for all below it.
-- Whoever listed it may be of another site: administrators of the province are.
CREATE TABLE link_host (
    site_id BIGINT NOT NULL REFERENCES site (id),
    host TEXT NOT NULL,
    note TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    account_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (site_id, host)
);
