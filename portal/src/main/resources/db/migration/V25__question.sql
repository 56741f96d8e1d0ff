-- What a citizen asks, reports or proposes, and its way to an answer. Nothing of the sender is kept but what the sender wrote.
-- The clock counts from counted_from, which a further question moves; due_at is empty while it stands still. taken adds up the
-- working days of all answers, was_late says whether one of them was late, answered_at is the time of the first,
-- answered_body_id the body that gave the last.
CREATE TABLE question (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    reference TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    causes TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    body_id BIGINT,
    answered_body_id BIGINT,
    officer_id TEXT REFERENCES account (id),
    counted_from BIGINT NOT NULL,
    due_at BIGINT,
    decided_at BIGINT,
    answered_at BIGINT,
    taken INTEGER NOT NULL,
    was_late BOOLEAN NOT NULL,
    rating TEXT,
    erased_at BIGINT,
    UNIQUE (site_id, id),
    UNIQUE (site_id, reference),
    FOREIGN KEY (site_id, body_id) REFERENCES body (site_id, id),
    FOREIGN KEY (site_id, answered_body_id) REFERENCES body (site_id, id)
);
CREATE INDEX question_by_state ON question (site_id, state, received_at);
CREATE INDEX question_by_body ON question (site_id, body_id, state);
CREATE INDEX question_by_officer ON question (site_id, officer_id, state);
CREATE INDEX question_by_time ON question (site_id, received_at);
CREATE INDEX question_decided ON question (site_id, decided_at) WHERE erased_at IS NULL;

-- All that was done with a question, and said with it; the steps of its sender have no account.
CREATE TABLE question_step (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL,
    question_id TEXT NOT NULL,
    step TEXT NOT NULL,
    account_id TEXT REFERENCES account (id),
    at BIGINT NOT NULL,
    note TEXT NOT NULL,
    FOREIGN KEY (site_id, question_id) REFERENCES question (site_id, id)
);
CREATE INDEX question_step_of ON question_step (site_id, question_id, at);

-- What everybody reads of a question and its answer, in words from which the sender cannot be known; folded is for finding it.
CREATE TABLE published_question (
    site_id BIGINT NOT NULL,
    number INTEGER NOT NULL,
    question_id TEXT NOT NULL,
    title TEXT NOT NULL,
    asked TEXT NOT NULL,
    answer TEXT NOT NULL,
    folded TEXT NOT NULL,
    field TEXT NOT NULL,
    body_id BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    PRIMARY KEY (site_id, number),
    UNIQUE (site_id, question_id),
    FOREIGN KEY (site_id, question_id) REFERENCES question (site_id, id),
    FOREIGN KEY (site_id, body_id) REFERENCES body (site_id, id)
);
CREATE INDEX published_question_by_time ON published_question (site_id, withdrawn, published_at);
