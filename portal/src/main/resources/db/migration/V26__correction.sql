-- What a step put right, as it was before; null of every other step.
ALTER TABLE directive_step ADD COLUMN old_type TEXT;
ALTER TABLE directive_step ADD COLUMN old_matter TEXT;
ALTER TABLE directive_step ADD COLUMN old_issuer TEXT;
ALTER TABLE directive_step ADD COLUMN old_post TEXT;
ALTER TABLE directive_step ADD COLUMN old_addressee TEXT;
