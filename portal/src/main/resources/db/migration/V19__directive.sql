-- What somebody in office demanded of somebody else, from the sentence or document it was said in to its end. Issuer and post are
-- kept as they were on that day. A directive is nobody's to read but those who work on it until it is released.
CREATE TABLE directive (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    number INTEGER NOT NULL,
    type TEXT NOT NULL,
    matter TEXT NOT NULL,
    issuer TEXT NOT NULL,
    post TEXT NOT NULL,
    of_party BOOLEAN NOT NULL,
    issued_on TEXT NOT NULL,
    addressee TEXT NOT NULL,
    document TEXT NOT NULL,
    citation_id TEXT,
    state TEXT NOT NULL,
    since BIGINT NOT NULL,
    lead_id BIGINT,
    officer_id TEXT REFERENCES account (id),
    product TEXT NOT NULL,
    due TEXT,
    reported_on TEXT,
    replaced_by INTEGER,
    released BOOLEAN NOT NULL,
    UNIQUE (site_id, id),
    UNIQUE (site_id, number),
    FOREIGN KEY (site_id, citation_id) REFERENCES citation (site_id, id),
    FOREIGN KEY (site_id, lead_id) REFERENCES body (site_id, id),
    FOREIGN KEY (site_id, replaced_by) REFERENCES directive (site_id, number)
);
CREATE INDEX directive_by_citation ON directive (site_id, citation_id);
CREATE INDEX directive_open ON directive (site_id, COALESCE(due, '9999-12-31'), number)
    WHERE state NOT IN ('CONFIRMED', 'REPLACED', 'CANCELLED');
CREATE INDEX directive_closed ON directive (site_id, number) WHERE state IN ('CONFIRMED', 'REPLACED', 'CANCELLED');
CREATE INDEX directive_by_lead ON directive (site_id, lead_id);
CREATE INDEX directive_by_officer ON directive (site_id, officer_id);
CREATE INDEX directive_by_day ON directive (site_id, issued_on, lead_id, state, due, reported_on);
CREATE INDEX directive_by_issuer ON directive (site_id, issuer);
CREATE INDEX directive_released ON directive (site_id, number) WHERE released;

-- Bodies beside the lead: part says whether they work on it or watch over it.
CREATE TABLE directive_body (
    site_id BIGINT NOT NULL,
    directive_id TEXT NOT NULL,
    body_id BIGINT NOT NULL,
    part TEXT NOT NULL,
    PRIMARY KEY (site_id, directive_id, body_id),
    FOREIGN KEY (site_id, directive_id) REFERENCES directive (site_id, id),
    FOREIGN KEY (site_id, body_id) REFERENCES body (site_id, id)
);
CREATE INDEX directive_body_by_body ON directive_body (site_id, body_id);

-- All that was done with a directive; a date that was put off stands beside the new one.
CREATE TABLE directive_step (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL,
    directive_id TEXT NOT NULL,
    step TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    at BIGINT NOT NULL,
    note TEXT NOT NULL,
    old_due TEXT,
    new_due TEXT,
    FOREIGN KEY (site_id, directive_id) REFERENCES directive (site_id, id)
);
CREATE INDEX directive_step_by_directive ON directive_step (site_id, directive_id, id);

-- What shows that it was done: an article, a document or an indicator of the site, by its path.
CREATE TABLE directive_evidence (
    site_id BIGINT NOT NULL,
    directive_id TEXT NOT NULL,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (site_id, directive_id, path),
    FOREIGN KEY (site_id, directive_id) REFERENCES directive (site_id, id)
);

-- That somebody was told so many days before that date.
CREATE TABLE directive_reminder (
    site_id BIGINT NOT NULL,
    directive_id TEXT NOT NULL,
    due TEXT NOT NULL,
    days INTEGER NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (site_id, directive_id, due, days),
    FOREIGN KEY (site_id, directive_id) REFERENCES directive (site_id, id)
);

-- Which of the six things that must be clear a site asks of its directives; a site without rows asks for all.
CREATE TABLE clarity_check (
    site_id BIGINT NOT NULL REFERENCES site (id),
    clarity TEXT NOT NULL,
    asked BOOLEAN NOT NULL,
    PRIMARY KEY (site_id, clarity)
);

-- The secret address at which somebody's calendar asks for the dates; its print alone is kept.
CREATE TABLE calendar_key (
    site_id BIGINT NOT NULL REFERENCES site (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    print TEXT NOT NULL UNIQUE,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (site_id, account_id)
);
