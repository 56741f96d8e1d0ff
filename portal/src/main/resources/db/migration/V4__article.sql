-- path is permanent. live_edition_id says which edition readers see and is empty while they see none;
-- it stands here so that a list of articles is read from one index.
CREATE TABLE article (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    section_id BIGINT NOT NULL,
    path TEXT NOT NULL,
    published_at BIGINT,
    live_edition_id TEXT,
    UNIQUE (site_id, path),
    UNIQUE (site_id, id),
    FOREIGN KEY (site_id, section_id) REFERENCES section (site_id, id)
);

CREATE INDEX article_by_section ON article (site_id, section_id, published_at, id) WHERE live_edition_id IS NOT NULL;
CREATE INDEX article_by_site ON article (site_id, published_at, id) WHERE live_edition_id IS NOT NULL;

CREATE TABLE edition (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    article_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    dateline TEXT NOT NULL,
    lead TEXT NOT NULL,
    body TEXT NOT NULL,
    picture_id TEXT,
    caption TEXT NOT NULL,
    addendum TEXT NOT NULL,
    byline TEXT NOT NULL,
    approver_id TEXT,
    due BIGINT,
    published_at BIGINT,
    reason TEXT NOT NULL,
    UNIQUE (article_id, number),
    UNIQUE (site_id, id),
    FOREIGN KEY (site_id, article_id) REFERENCES article (site_id, id),
    FOREIGN KEY (site_id, picture_id) REFERENCES picture (site_id, id),
    FOREIGN KEY (site_id, approver_id) REFERENCES account (site_id, id)
);

-- At most one edition is live and at most one is in work.
CREATE UNIQUE INDEX edition_live ON edition (article_id) WHERE state = 'LIVE';
CREATE UNIQUE INDEX edition_in_work ON edition (article_id)
    WHERE state IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED');
CREATE INDEX article_by_time ON article (site_id, published_at);
CREATE INDEX edition_due ON edition (due) WHERE state = 'SCHEDULED';
CREATE INDEX edition_by_picture ON edition (picture_id);

CREATE TABLE edition_writer (
    site_id BIGINT NOT NULL REFERENCES site (id),
    edition_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    PRIMARY KEY (edition_id, account_id),
    FOREIGN KEY (site_id, edition_id) REFERENCES edition (site_id, id),
    FOREIGN KEY (site_id, account_id) REFERENCES account (site_id, id)
);

-- The raw input of an imported article, byte for byte.
CREATE TABLE source (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    article_id TEXT NOT NULL,
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    bytes ${bytes} NOT NULL,
    received_at BIGINT NOT NULL,
    UNIQUE (site_id, hash),
    FOREIGN KEY (site_id, article_id) REFERENCES article (site_id, id)
);
