-- Pictures that came with a question, drawn anew. Their bytes are files of the folder question-photos under the same id, which
-- are erased with the question.
CREATE TABLE question_photo (
    id TEXT PRIMARY KEY,
    site_id BIGINT NOT NULL,
    question_id TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    FOREIGN KEY (site_id, question_id) REFERENCES question (site_id, id)
);
CREATE INDEX question_photo_of ON question_photo (site_id, question_id);

-- Where it is, in the sender's words.
ALTER TABLE question ADD COLUMN place TEXT NOT NULL DEFAULT '';

-- The picture on which a site's readers show where something is.
CREATE TABLE question_map (
    site_id BIGINT PRIMARY KEY REFERENCES site (id),
    picture_id TEXT NOT NULL,
    FOREIGN KEY (site_id, picture_id) REFERENCES picture (site_id, id)
);

-- The square that a sender chose, on the map that the site had then: a letter for the row and a number for the column.
CREATE TABLE question_spot (
    site_id BIGINT NOT NULL,
    question_id TEXT NOT NULL,
    picture_id TEXT NOT NULL,
    square TEXT NOT NULL,
    PRIMARY KEY (site_id, question_id),
    FOREIGN KEY (site_id, question_id) REFERENCES question (site_id, id),
    FOREIGN KEY (site_id, picture_id) REFERENCES picture (site_id, id)
);
CREATE INDEX question_spot_on ON question_spot (site_id, picture_id);
