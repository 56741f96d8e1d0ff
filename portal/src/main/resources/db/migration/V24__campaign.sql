-- A drive for money, goods or work: what it is for, when, and who runs it. It is nobody's to read but those who keep its ledger
-- until it is released. A balance that is not zero at its end is explained.
CREATE TABLE campaign (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    collects TEXT NOT NULL,
    goal BIGINT,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    body_id BIGINT,
    holder TEXT NOT NULL,
    state TEXT NOT NULL,
    explanation TEXT NOT NULL,
    released BOOLEAN NOT NULL,
    UNIQUE (site_id, id),
    UNIQUE (site_id, number),
    FOREIGN KEY (site_id, body_id) REFERENCES body (site_id, id)
);

-- One line of a campaign's ledger. Rows are added, and confirmed once by somebody else; nothing else of them ever changes, which triggers
-- of each engine see to. A wrong line is taken back by one that names it in reverses. value is in đồng; quantity is a decimal number, and
-- empty for money. form is the key of the form that was sent, so that a form that is sent twice adds one line.
CREATE TABLE campaign_entry (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL,
    campaign_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    matter TEXT NOT NULL,
    item TEXT NOT NULL,
    quantity TEXT NOT NULL,
    unit TEXT NOT NULL,
    value BIGINT NOT NULL CHECK (value >= 0),
    party TEXT NOT NULL,
    anonymous BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    reverses INTEGER,
    form TEXT NOT NULL,
    entered_by TEXT NOT NULL REFERENCES account (id),
    entered_at BIGINT NOT NULL,
    confirmed_by TEXT REFERENCES account (id),
    confirmed_at BIGINT,
    UNIQUE (site_id, campaign_id, number),
    UNIQUE (site_id, campaign_id, reverses),
    UNIQUE (site_id, campaign_id, form),
    CHECK (confirmed_by <> entered_by),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    FOREIGN KEY (site_id, campaign_id) REFERENCES campaign (site_id, id),
    FOREIGN KEY (site_id, campaign_id, reverses) REFERENCES campaign_entry (site_id, campaign_id, number)
);

-- What shows that it was given: an article, a document or an indicator of the site, by its path.
CREATE TABLE campaign_evidence (
    site_id BIGINT NOT NULL,
    campaign_id TEXT NOT NULL,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (site_id, campaign_id, path),
    FOREIGN KEY (site_id, campaign_id) REFERENCES campaign (site_id, id)
);
