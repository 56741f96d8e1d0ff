-- The comment that a question was made of, which becomes no second one.
ALTER TABLE question ADD COLUMN comment_id TEXT REFERENCES comment (id);
CREATE UNIQUE INDEX question_by_comment ON question (site_id, comment_id) WHERE comment_id IS NOT NULL;
