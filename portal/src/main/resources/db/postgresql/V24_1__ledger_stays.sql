CREATE FUNCTION ledger_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a ledger is only added to';
END
$$;

CREATE TRIGGER campaign_entry_change BEFORE UPDATE OF id, site_id, campaign_id, number, kind, day, matter, item, quantity, unit, value, party, anonymous, note,
    reverses, form, entered_by, entered_at ON campaign_entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_stays();

CREATE TRIGGER campaign_entry_confirmed BEFORE UPDATE ON campaign_entry
    FOR EACH ROW WHEN (OLD.confirmed_by IS NOT NULL) EXECUTE FUNCTION ledger_stays();

CREATE TRIGGER campaign_entry_delete BEFORE DELETE OR TRUNCATE ON campaign_entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_stays();
