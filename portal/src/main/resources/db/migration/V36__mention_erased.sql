-- What a mention said that was taken back is gone for good, with the name of a person whom nothing else mentions: such a subject keeps
-- its number, so that nobody else gets its address, and nothing to find it by.
UPDATE citation SET quote = '', sentence = '' WHERE EXISTS (
    SELECT 1 FROM mention m WHERE m.site_id = citation.site_id AND m.citation_id = citation.id AND m.taken_back_at IS NOT NULL);
UPDATE mention SET post = '', part_of = '' WHERE taken_back_at IS NOT NULL;
UPDATE subject SET name = '', folded = ' ' || number WHERE kind = 'PERSON' AND NOT EXISTS (
    SELECT 1 FROM mention m WHERE m.site_id = subject.site_id AND m.subject = subject.number AND m.taken_back_at IS NULL);
