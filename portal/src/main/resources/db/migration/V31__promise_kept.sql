-- The number of the promise that a received entry keeps. It is set with the entry and never changes, which triggers of each engine see to.
ALTER TABLE campaign_entry ADD COLUMN keeps INTEGER CHECK (keeps IS NULL OR kind = 'RECEIVED');
