CREATE FUNCTION amendments_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'amendments are only added to';
END
$$;

CREATE TRIGGER campaign_amendment_change BEFORE UPDATE OR DELETE OR TRUNCATE ON campaign_amendment
    FOR EACH STATEMENT EXECUTE FUNCTION amendments_stay();
