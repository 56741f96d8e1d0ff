CREATE TRIGGER article_comes_live AFTER INSERT ON article WHEN NEW.live_edition_id IS NOT NULL
BEGIN
    INSERT INTO section_size (site_id, section_id, live) VALUES (NEW.site_id, NEW.section_id, 1)
    ON CONFLICT (site_id, section_id) DO UPDATE SET live = live + 1;
END;

CREATE TRIGGER article_leaves AFTER UPDATE OF live_edition_id, section_id ON article
WHEN OLD.live_edition_id IS NOT NULL AND (NEW.live_edition_id IS NULL OR NEW.section_id <> OLD.section_id)
BEGIN
    UPDATE section_size SET live = live - 1 WHERE site_id = OLD.site_id AND section_id = OLD.section_id;
END;

CREATE TRIGGER article_arrives AFTER UPDATE OF live_edition_id, section_id ON article
WHEN NEW.live_edition_id IS NOT NULL AND (OLD.live_edition_id IS NULL OR NEW.section_id <> OLD.section_id)
BEGIN
    INSERT INTO section_size (site_id, section_id, live) VALUES (NEW.site_id, NEW.section_id, 1)
    ON CONFLICT (site_id, section_id) DO UPDATE SET live = live + 1;
END;

CREATE TRIGGER article_goes AFTER DELETE ON article WHEN OLD.live_edition_id IS NOT NULL
BEGIN
    UPDATE section_size SET live = live - 1 WHERE site_id = OLD.site_id AND section_id = OLD.section_id;
END;
