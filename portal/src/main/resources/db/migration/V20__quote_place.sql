-- Where in its sentence a quote begins. It is -1 of what was kept before that was asked: then it may stand anywhere in it.
ALTER TABLE citation ADD COLUMN place INTEGER NOT NULL DEFAULT -1;

CREATE TABLE placed_dismissal (
    site_id BIGINT NOT NULL REFERENCES site (id),
    article_id TEXT NOT NULL,
    sentence TEXT NOT NULL,
    quote TEXT NOT NULL,
    place INTEGER NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (site_id, article_id, sentence, quote, place),
    FOREIGN KEY (site_id, article_id) REFERENCES article (site_id, id)
);
INSERT INTO placed_dismissal (site_id, article_id, sentence, quote, place, account_id, at)
SELECT site_id, article_id, sentence, quote, -1, account_id, at FROM dismissal;
DROP TABLE dismissal;
ALTER TABLE placed_dismissal RENAME TO dismissal;

-- Money for each of something is counted in VND too.
UPDATE indicator SET measure = 'VND' || substr(measure, 5)
WHERE measure LIKE 'đồng/%' AND NOT EXISTS (
    SELECT 1 FROM indicator other
    WHERE other.site_id = indicator.site_id AND other.folded = indicator.folded
      AND other.measure = 'VND' || substr(indicator.measure, 5));
