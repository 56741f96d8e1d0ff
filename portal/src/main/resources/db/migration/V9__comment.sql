-- What the law or we ourselves ask, as dated data: amount and unit are a span of time. A new version of a rule is a new row.
CREATE TABLE rule (
    id ${serial},
    kind TEXT NOT NULL,
    document TEXT NOT NULL,
    article TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    amount INTEGER NOT NULL CHECK (amount > 0),
    unit TEXT NOT NULL,
    UNIQUE (kind, valid_from)
);

-- The articles of the two decrees were not to be read when this was written; they are left empty rather than guessed.
INSERT INTO rule (kind, document, article, valid_from, valid_to, amount, unit) VALUES
    ('COMMENT_REMOVAL', 'Nghị định 147/2024/NĐ-CP, Nghị định 333/2026/NĐ-CP', '', '2024-12-25', NULL, 24, 'HOURS'),
    ('COMMENT_REMOVAL_URGENT', 'Nghị định 147/2024/NĐ-CP, Nghị định 333/2026/NĐ-CP', '', '2024-12-25', NULL, 6, 'HOURS'),
    ('HANDLING_LOG', 'Nghị định 147/2024/NĐ-CP, Nghị định 333/2026/NĐ-CP', '', '2024-12-25', NULL, 12, 'MONTHS'),
    ('PHONE_KEPT', 'Bantin', '', '2024-12-25', NULL, 90, 'DAYS'),
    ('UNPUBLISHED_KEPT', 'Bantin', '', '2024-12-25', NULL, 12, 'MONTHS');

-- What a reader sent in. The phone is sealed with the key of the data folder; phone_print and sender_print tell whether two
-- are of one phone or one network address without telling which. All three are erased on schedule.
-- A moderator may be of another site: those of the province are.
CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    article_id TEXT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    standing TEXT NOT NULL,
    wish TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    phone ${bytes},
    phone_print TEXT NOT NULL,
    sender_print TEXT NOT NULL,
    causes TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    decided_at BIGINT,
    approved_at BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    answered_at BIGINT,
    erased_at BIGINT,
    UNIQUE (site_id, id),
    FOREIGN KEY (site_id, article_id) REFERENCES article (site_id, id)
);

CREATE INDEX comment_by_standing ON comment (site_id, standing, sent_at, id);
CREATE INDEX comment_by_article ON comment (site_id, article_id, approved_at, id)
    WHERE standing IN ('APPROVED', 'REMOVED');
CREATE INDEX comment_by_approval ON comment (site_id, approved_at, id) WHERE standing = 'APPROVED';
CREATE INDEX comment_by_sender ON comment (site_id, sender_print) WHERE sender_print <> '';
CREATE INDEX comment_by_phone ON comment (site_id, phone_print) WHERE phone_print <> '';

-- Each step of a comment, with how it stood before, so that the step can be taken back. Those of one stroke share an act.
CREATE TABLE handling (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    act TEXT NOT NULL,
    comment_id TEXT NOT NULL,
    deed TEXT NOT NULL,
    account_id TEXT REFERENCES account (id),
    account_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    standing_before TEXT NOT NULL,
    decided_before BIGINT,
    approved_before BIGINT,
    reason_before TEXT NOT NULL,
    note_before TEXT NOT NULL,
    answer_before TEXT NOT NULL,
    answered_before BIGINT,
    undone_at BIGINT,
    FOREIGN KEY (site_id, comment_id) REFERENCES comment (site_id, id)
);

CREATE INDEX handling_by_comment ON handling (site_id, comment_id, at);
CREATE INDEX handling_by_act ON handling (act);
CREATE INDEX handling_by_time ON handling (site_id, at);

-- Where comments are off, and after how many days they close; days 0 is never, no days is as the level above says.
CREATE TABLE comment_setting (
    site_id BIGINT NOT NULL REFERENCES site (id),
    scope TEXT NOT NULL,
    scope_id TEXT NOT NULL,
    off BOOLEAN NOT NULL,
    days INTEGER,
    PRIMARY KEY (site_id, scope, scope_id)
);

CREATE TABLE blocked_word (
    site_id BIGINT NOT NULL REFERENCES site (id),
    word TEXT NOT NULL,
    PRIMARY KEY (site_id, word)
);

-- How many were turned away as plain spam on a day, and why. Nothing of them is kept.
CREATE TABLE dropped_comment (
    site_id BIGINT NOT NULL REFERENCES site (id),
    day TEXT NOT NULL,
    cause TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (site_id, day, cause)
);

-- A demand to take a comment off, with the hour by which a rule wants it done.
CREATE TABLE removal_demand (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    comment_id TEXT NOT NULL,
    rule_id BIGINT NOT NULL REFERENCES rule (id),
    demander TEXT NOT NULL,
    words TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    settled_at BIGINT,
    outcome TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (site_id, comment_id) REFERENCES comment (site_id, id)
);

CREATE INDEX removal_demand_open ON removal_demand (site_id, due_at) WHERE settled_at IS NULL;
CREATE INDEX removal_demand_by_comment ON removal_demand (site_id, comment_id);
