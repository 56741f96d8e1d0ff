-- The log named whom articles mention, and why an entry of a ledger was taken back; the records have both as long as they may.
ALTER TABLE audit DISABLE TRIGGER audit_change;
UPDATE audit SET detail = '' WHERE deed IN ('MENTIONS_RECORDED', 'MENTION_TAKEN_BACK');
UPDATE audit SET detail = split_part(detail, ' ', 1) WHERE deed = 'CAMPAIGN_REVERSED';
ALTER TABLE audit ENABLE TRIGGER audit_change;
