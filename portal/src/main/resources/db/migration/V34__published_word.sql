-- By which words published answers are found: of each word the answers that have it, as bits, 64 of them to a row, so that a
-- search reads some hundred rows and no texts. The answers of a site are numbered anew for it, in the order in
-- which they were published. A field is
-- a word too ("=ROADS="). What is published no longer has no bits. A word is kept up to its 64th letter.
ALTER TABLE published_question ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
UPDATE published_question SET position = ordered.position
FROM (SELECT site_id, number, ROW_NUMBER() OVER (PARTITION BY site_id ORDER BY published_at, number) AS position
  FROM published_question) ordered
WHERE ordered.site_id = published_question.site_id AND ordered.number = published_question.number;
CREATE UNIQUE INDEX published_question_by_position ON published_question (site_id, position);

CREATE TABLE published_word (
    site_id BIGINT NOT NULL REFERENCES site (id),
    word TEXT ${bytewise} NOT NULL,
    block INTEGER NOT NULL,
    positions BIGINT NOT NULL,
    PRIMARY KEY (site_id, word, block)
) ${clustered};
