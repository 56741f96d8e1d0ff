-- What of an announcement changed after something of its ledger was confirmed, and what it was before. Rows are added and never changed,
-- which triggers of each engine see to.
CREATE TABLE campaign_amendment (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL,
    campaign_id TEXT NOT NULL,
    old_name TEXT NOT NULL,
    old_purpose TEXT NOT NULL,
    old_goal BIGINT,
    old_last_day TEXT NOT NULL,
    new_name TEXT NOT NULL,
    new_purpose TEXT NOT NULL,
    new_goal BIGINT,
    new_last_day TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    at BIGINT NOT NULL,
    FOREIGN KEY (site_id, campaign_id) REFERENCES campaign (site_id, id)
);
CREATE INDEX campaign_amendment_by_campaign ON campaign_amendment (site_id, campaign_id, id);
