CREATE TRIGGER campaign_entry_keeps BEFORE UPDATE OF keeps ON campaign_entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_stays();

CREATE FUNCTION promise_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM campaign_entry p
        WHERE p.site_id = NEW.site_id AND p.campaign_id = NEW.campaign_id AND p.number = NEW.keeps
          AND p.kind = 'PROMISED' AND p.reverses IS NULL AND p.confirmed_by IS NOT NULL) THEN
        RAISE EXCEPTION 'what is kept is a confirmed promise of the ledger';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER campaign_entry_promise BEFORE INSERT ON campaign_entry
    FOR EACH ROW WHEN (NEW.keeps IS NOT NULL) EXECUTE FUNCTION promise_stands();
