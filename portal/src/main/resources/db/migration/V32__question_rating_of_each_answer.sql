-- What a sender thought of an answer stands with the step that said so, and no longer goes with the next answer.
UPDATE question_step SET note = (
    SELECT q.rating FROM question q WHERE q.site_id = question_step.site_id AND q.id = question_step.question_id)
WHERE step = 'RATE' AND note = ''
  AND id = (
    SELECT MAX(s.id) FROM question_step s
    WHERE s.site_id = question_step.site_id AND s.question_id = question_step.question_id AND s.step = 'RATE')
  AND EXISTS (
    SELECT 1 FROM question q
    WHERE q.site_id = question_step.site_id AND q.id = question_step.question_id
      AND q.rating IS NOT NULL AND q.erased_at IS NULL);
