-- A mention names the article of its citation itself, so that lists of names and articles are made of indexes alone.
ALTER TABLE mention ADD COLUMN article_id TEXT NOT NULL DEFAULT '';
UPDATE mention SET article_id =
    (SELECT c.article_id FROM citation c WHERE c.site_id = mention.site_id AND c.id = mention.citation_id);
DROP INDEX mention_by_subject;
CREATE INDEX mention_by_subject ON mention (site_id, subject, article_id, id) WHERE taken_back_at IS NULL;
DROP INDEX mention_by_body;
CREATE INDEX mention_by_body ON mention (site_id, body_id, article_id) WHERE taken_back_at IS NULL;
CREATE INDEX mention_in_order ON mention (site_id, id, article_id) WHERE taken_back_at IS NULL;
