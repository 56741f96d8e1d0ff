CREATE TRIGGER campaign_entry_change BEFORE UPDATE OF id, site_id, campaign_id, number, kind, day, matter, item, quantity, unit, value, party, anonymous, note,
    reverses, form, entered_by, entered_at ON campaign_entry
BEGIN
    SELECT RAISE(ABORT, 'a ledger is only added to');
END;

CREATE TRIGGER campaign_entry_confirmed BEFORE UPDATE ON campaign_entry WHEN OLD.confirmed_by IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a ledger is only added to');
END;

CREATE TRIGGER campaign_entry_delete BEFORE DELETE ON campaign_entry
BEGIN
    SELECT RAISE(ABORT, 'a ledger is only added to');
END;
