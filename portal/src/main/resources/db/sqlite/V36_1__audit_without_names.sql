-- The log named whom articles mention, and why an entry of a ledger was taken back; the records have both as long as they may.
DROP TRIGGER audit_update;
UPDATE audit SET detail = '' WHERE deed IN ('MENTIONS_RECORDED', 'MENTION_TAKEN_BACK');
UPDATE audit SET detail = substr(detail, 1, instr(detail || ' ', ' ') - 1) WHERE deed = 'CAMPAIGN_REVERSED';

CREATE TRIGGER audit_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only added to');
END;
