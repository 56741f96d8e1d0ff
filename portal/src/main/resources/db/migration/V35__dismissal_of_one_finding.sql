-- What was left out among figures, mentions or directives is left out there alone, and can be brought back. Of older rows nobody
-- knows what they were of: they go on being left out of all three, each to be brought back by itself.
CREATE TABLE found_dismissal (
    id ${serial},
    site_id BIGINT NOT NULL REFERENCES site (id),
    article_id TEXT NOT NULL,
    finding TEXT NOT NULL,
    sentence TEXT NOT NULL,
    quote TEXT NOT NULL,
    place INTEGER NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    at BIGINT NOT NULL,
    UNIQUE (site_id, article_id, finding, sentence, quote, place),
    FOREIGN KEY (site_id, article_id) REFERENCES article (site_id, id)
);
INSERT INTO found_dismissal (site_id, article_id, finding, sentence, quote, place, account_id, at)
SELECT site_id, article_id, 'FIGURE', sentence, quote, place, account_id, at FROM dismissal
UNION ALL SELECT site_id, article_id, 'MENTION', sentence, quote, place, account_id, at FROM dismissal
UNION ALL SELECT site_id, article_id, 'DIRECTIVE', sentence, quote, place, account_id, at FROM dismissal;
DROP TABLE dismissal;
ALTER TABLE found_dismissal RENAME TO dismissal;
