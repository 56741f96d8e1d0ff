-- That somebody was told by mail of a matter (a directive, a question), on which occasion, and of which day or time of it.
CREATE TABLE notice (
    site_id BIGINT NOT NULL REFERENCES site (id),
    matter_id TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    occasion TEXT NOT NULL,
    moment TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (site_id, matter_id, account_id, occasion, moment)
);

-- Who was told was not kept before: nobody is told again.
INSERT INTO notice (site_id, matter_id, account_id, occasion, moment, at)
SELECT r.site_id, r.directive_id, a.id, 'DAYS_' || r.days, r.due, r.at
FROM directive_reminder r JOIN account a ON a.site_id = r.site_id;
DROP TABLE directive_reminder;

-- What is due next is looked for every hour, and on every first page of the desk.
CREATE INDEX question_by_due ON question (site_id, state, due_at);
