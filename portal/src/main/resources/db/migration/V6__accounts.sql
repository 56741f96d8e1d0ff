-- email is the sign-in name; programs, such as the importer's archivist, have none and cannot sign in.
ALTER TABLE account ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN language TEXT NOT NULL DEFAULT 'VIETNAMESE';
ALTER TABLE account ADD COLUMN expires TEXT;
ALTER TABLE account ADD COLUMN disabled BOOLEAN NOT NULL DEFAULT FALSE;

CREATE UNIQUE INDEX account_email ON account (site_id, email) WHERE email <> '';

CREATE TABLE account_password (
    account_id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    hash TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    FOREIGN KEY (site_id, account_id) REFERENCES account (site_id, id)
);

-- The secret is sealed with the key of the data folder. last_step is the newest code that has served.
CREATE TABLE account_totp (
    account_id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    secret ${bytes} NOT NULL,
    last_step BIGINT NOT NULL,
    confirmed_at BIGINT,
    FOREIGN KEY (site_id, account_id) REFERENCES account (site_id, id)
);

CREATE TABLE recovery_code (
    account_id TEXT NOT NULL,
    site_id BIGINT NOT NULL REFERENCES site (id),
    hash TEXT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (account_id, hash),
    FOREIGN KEY (site_id, account_id) REFERENCES account (site_id, id)
);

-- credential is what the authenticator calls it, in base64url.
CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    account_id TEXT NOT NULL,
    credential TEXT NOT NULL,
    name TEXT NOT NULL,
    public_key ${bytes} NOT NULL,
    signatures BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT,
    UNIQUE (site_id, credential),
    FOREIGN KEY (site_id, account_id) REFERENCES account (site_id, id)
);

CREATE INDEX passkey_by_account ON passkey (account_id);

-- token_hash is the SHA-256 of the cookie. A session that waits for its second factor has the strength PASSWORD.
CREATE TABLE session (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    account_id TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    strength TEXT NOT NULL,
    address TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT,
    UNIQUE (site_id, id),
    FOREIGN KEY (site_id, account_id) REFERENCES account (site_id, id)
);

CREATE INDEX session_by_account ON session (account_id, seen_at);

-- What a passkey was asked and has not answered yet; one question at a time for each session.
CREATE TABLE passkey_question (
    session_id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    kind TEXT NOT NULL,
    question TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    FOREIGN KEY (site_id, session_id) REFERENCES session (site_id, id)
);

-- One-time links, by which a person chooses a password: an invitation or a reset.
CREATE TABLE invitation (
    token_hash TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    account_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    used_at BIGINT,
    FOREIGN KEY (site_id, account_id) REFERENCES account (site_id, id)
);

CREATE INDEX invitation_by_account ON invitation (account_id);

-- Failed attempts to sign in, by the kind of thing that is counted (an e-mail, an address …).
CREATE TABLE sign_in_failure (
    site_id BIGINT NOT NULL REFERENCES site (id),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    failures INTEGER NOT NULL,
    last_at BIGINT NOT NULL,
    barred_until BIGINT NOT NULL,
    PRIMARY KEY (site_id, kind, subject)
);

-- Browsers that an account has signed in from whole; strangers' failures do not keep them out.
CREATE TABLE known_browser (
    token_hash TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    account_id TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    FOREIGN KEY (site_id, account_id) REFERENCES account (site_id, id)
);

CREATE INDEX known_browser_by_account ON known_browser (account_id);

-- A sign-in that has gone to the identity provider and has not come back yet.
CREATE TABLE oidc_journey (
    state_hash TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    nonce TEXT NOT NULL,
    verifier TEXT NOT NULL,
    next TEXT NOT NULL,
    ends_at BIGINT NOT NULL
);

-- Who did what to what; V6_1 keeps its rows as they are. account_id is empty where nobody was signed in, and names an
-- account of another site where the province's administrator was at work.
CREATE TABLE audit (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL REFERENCES site (id),
    account_id TEXT REFERENCES account (id),
    account_name TEXT NOT NULL,
    deed TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    detail TEXT NOT NULL,
    address TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX audit_by_time ON audit (site_id, at, id);
CREATE INDEX audit_by_account ON audit (account_id, at);
CREATE INDEX audit_by_subject ON audit (site_id, subject_id, at);
