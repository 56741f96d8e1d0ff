-- Of an entry that somebody confirmed the name and the note may go, for good and together; nothing else of it ever changes.
DROP TRIGGER campaign_entry_change;
DROP TRIGGER campaign_entry_confirmed;

CREATE TRIGGER campaign_entry_change BEFORE UPDATE OF id, site_id, campaign_id, number, kind, day, matter, item, quantity, unit, value,
    reverses, form, entered_by, entered_at ON campaign_entry
BEGIN
    SELECT RAISE(ABORT, 'a ledger is only added to');
END;

CREATE TRIGGER campaign_entry_confirmed BEFORE UPDATE OF confirmed_by, confirmed_at ON campaign_entry WHEN OLD.confirmed_by IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a ledger is only added to');
END;

CREATE TRIGGER campaign_entry_party BEFORE UPDATE OF party, anonymous, note ON campaign_entry
WHEN NOT (NEW.party = '' AND NEW.anonymous AND NEW.note = '')
BEGIN
    SELECT RAISE(ABORT, 'a ledger is only added to');
END;
