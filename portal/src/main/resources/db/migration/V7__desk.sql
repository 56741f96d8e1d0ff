-- revision counts the saves of a draft, so that nobody saves over words that they have not seen. since is when the edition
-- came into its state. An edition may have a day on which it goes off by itself, with the reason that readers are told.
-- correction is what readers are told was put right.
ALTER TABLE edition ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE edition ADD COLUMN since BIGINT NOT NULL DEFAULT 0;
ALTER TABLE edition ADD COLUMN expires_at BIGINT;
ALTER TABLE edition ADD COLUMN expiry_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE edition ADD COLUMN correction TEXT NOT NULL DEFAULT '';

-- What a picture shows is said where it is used; the empty text with decorative is a choice, without it something missing.
ALTER TABLE edition ADD COLUMN credit TEXT NOT NULL DEFAULT '';
ALTER TABLE edition ADD COLUMN text_alternative TEXT NOT NULL DEFAULT '';
ALTER TABLE edition ADD COLUMN decorative BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE edition SET since = COALESCE(published_at, 0);
UPDATE edition SET text_alternative = (SELECT p.text_alternative FROM picture p WHERE p.id = edition.picture_id)
    WHERE picture_id IS NOT NULL;

CREATE INDEX edition_by_state ON edition (site_id, state, since);
CREATE INDEX edition_expiry ON edition (expires_at) WHERE state = 'LIVE' AND expires_at IS NOT NULL;

-- The pictures that stand in the text of an edition, beside the one that leads it.
CREATE TABLE edition_picture (
    site_id BIGINT NOT NULL REFERENCES site (id),
    edition_id TEXT NOT NULL,
    picture_id TEXT NOT NULL,
    PRIMARY KEY (edition_id, picture_id),
    FOREIGN KEY (site_id, edition_id) REFERENCES edition (site_id, id),
    FOREIGN KEY (site_id, picture_id) REFERENCES picture (site_id, id)
);

CREATE INDEX edition_picture_by_picture ON edition_picture (picture_id);

-- Earlier states of a draft. The saves of one writer within a few minutes are one row.
CREATE TABLE revision (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    edition_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    writer_id TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    title TEXT NOT NULL,
    dateline TEXT NOT NULL,
    lead TEXT NOT NULL,
    body TEXT NOT NULL,
    picture_id TEXT,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    text_alternative TEXT NOT NULL,
    decorative BOOLEAN NOT NULL,
    addendum TEXT NOT NULL,
    byline TEXT NOT NULL,
    FOREIGN KEY (site_id, edition_id) REFERENCES edition (site_id, id),
    FOREIGN KEY (site_id, writer_id) REFERENCES account (site_id, id)
);

CREATE INDEX revision_by_edition ON revision (site_id, edition_id, saved_at);

-- What a colleague said of a passage, beside the text until it is settled.
CREATE TABLE remark (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    article_id TEXT NOT NULL,
    author_id TEXT NOT NULL,
    passage TEXT NOT NULL,
    words TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    settled_at BIGINT,
    FOREIGN KEY (site_id, article_id) REFERENCES article (site_id, id),
    FOREIGN KEY (site_id, author_id) REFERENCES account (site_id, id)
);

CREATE INDEX remark_by_article ON remark (site_id, article_id, made_at);

-- Links by which somebody without an account reads an edition until a day. Only the SHA-256 of a link's token is kept.
CREATE TABLE preview (
    token_hash TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    edition_id TEXT NOT NULL,
    opener_id TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    FOREIGN KEY (site_id, edition_id) REFERENCES edition (site_id, id),
    FOREIGN KEY (site_id, opener_id) REFERENCES account (site_id, id)
);

-- Who has an edition open.
CREATE TABLE presence (
    site_id BIGINT NOT NULL REFERENCES site (id),
    edition_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (edition_id, account_id),
    FOREIGN KEY (site_id, edition_id) REFERENCES edition (site_id, id),
    FOREIGN KEY (site_id, account_id) REFERENCES account (site_id, id)
);
