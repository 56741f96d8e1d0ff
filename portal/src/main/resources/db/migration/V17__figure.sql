-- The words of an edition that a record rests on; block counts the paragraphs of its field from 0.
CREATE TABLE citation (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    article_id TEXT NOT NULL,
    edition_id TEXT NOT NULL REFERENCES edition (id),
    field TEXT NOT NULL,
    block INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    quote TEXT NOT NULL,
    sentence TEXT NOT NULL,
    UNIQUE (site_id, id),
    FOREIGN KEY (site_id, article_id) REFERENCES article (site_id, id)
);
CREATE INDEX citation_by_article ON citation (site_id, article_id);

-- What figures are figures of; folded is the name to find it by, measure what it is counted in.
CREATE TABLE indicator (
    id ${serial},
    site_id BIGINT NOT NULL REFERENCES site (id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    measure TEXT NOT NULL,
    better TEXT NOT NULL,
    UNIQUE (site_id, id),
    UNIQUE (site_id, folded, measure)
);

-- Numbers are decimals as text. A figure that was taken back stays, and says by whom.
CREATE TABLE figure (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    indicator_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL REFERENCES unit (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    plan TEXT,
    result TEXT NOT NULL,
    approximation TEXT NOT NULL,
    citation_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES account (id),
    recorded_at BIGINT NOT NULL,
    taken_back_by TEXT REFERENCES account (id),
    taken_back_at BIGINT,
    FOREIGN KEY (site_id, indicator_id) REFERENCES indicator (site_id, id),
    FOREIGN KEY (site_id, citation_id) REFERENCES citation (site_id, id)
);
CREATE INDEX figure_by_indicator ON figure (site_id, indicator_id, last_day) WHERE taken_back_at IS NULL;
CREATE INDEX figure_by_citation ON figure (site_id, citation_id);

-- What rules found in an article and a person said no to.
CREATE TABLE dismissal (
    site_id BIGINT NOT NULL REFERENCES site (id),
    article_id TEXT NOT NULL,
    sentence TEXT NOT NULL,
    quote TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (site_id, article_id, sentence, quote),
    FOREIGN KEY (site_id, article_id) REFERENCES article (site_id, id)
);
