CREATE FUNCTION section_size_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.live_edition_id IS NOT NULL THEN
        UPDATE section_size SET live = live - 1 WHERE site_id = OLD.site_id AND section_id = OLD.section_id;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.live_edition_id IS NOT NULL THEN
        INSERT INTO section_size AS s (site_id, section_id, live) VALUES (NEW.site_id, NEW.section_id, 1)
        ON CONFLICT (site_id, section_id) DO UPDATE SET live = s.live + 1;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER article_counts AFTER INSERT OR UPDATE OF live_edition_id, section_id OR DELETE ON article
    FOR EACH ROW EXECUTE FUNCTION section_size_follows();
