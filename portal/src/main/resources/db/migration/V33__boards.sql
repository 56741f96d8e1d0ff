-- The words by which a published answer is found, without marks: apart from the rest, so that a search goes through nothing else.
CREATE TABLE published_words (
    site_id BIGINT NOT NULL,
    number INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (site_id, number),
    FOREIGN KEY (site_id, number) REFERENCES published_question (site_id, number)
);
INSERT INTO published_words (site_id, number, words) SELECT site_id, number, folded FROM published_question;
ALTER TABLE published_question DROP COLUMN folded;

-- The board of what is done, page by page, and what somebody has to answer.
CREATE INDEX question_done ON question (site_id, received_at, id) WHERE state IN ('ANSWERED', 'REJECTED');
DROP INDEX question_by_officer;
CREATE INDEX question_by_officer ON question (site_id, officer_id, state, due_at, id);

-- Figures are counted without those of articles that readers do not see.
CREATE INDEX article_hidden ON article (site_id, live_edition_id, id) WHERE live_edition_id IS NULL;
