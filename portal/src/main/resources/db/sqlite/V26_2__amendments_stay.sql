CREATE TRIGGER campaign_amendment_change BEFORE UPDATE ON campaign_amendment
BEGIN
    SELECT RAISE(ABORT, 'amendments are only added to');
END;

CREATE TRIGGER campaign_amendment_delete BEFORE DELETE ON campaign_amendment
BEGIN
    SELECT RAISE(ABORT, 'amendments are only added to');
END;
