CREATE TRIGGER campaign_entry_keeps BEFORE UPDATE OF keeps ON campaign_entry
BEGIN
    SELECT RAISE(ABORT, 'a ledger is only added to');
END;

CREATE TRIGGER campaign_entry_promise BEFORE INSERT ON campaign_entry
WHEN NEW.keeps IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM campaign_entry p
    WHERE p.site_id = NEW.site_id AND p.campaign_id = NEW.campaign_id AND p.number = NEW.keeps
      AND p.kind = 'PROMISED' AND p.reverses IS NULL AND p.confirmed_by IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'what is kept is a confirmed promise of the ledger');
END;
