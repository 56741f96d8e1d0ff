-- How many articles readers see in each section. To count them took longer the longer a portal existed;
-- triggers (V16_1) hold it true whoever writes.
CREATE TABLE section_size (
    site_id BIGINT NOT NULL,
    section_id BIGINT NOT NULL,
    live BIGINT NOT NULL,
    PRIMARY KEY (site_id, section_id),
    FOREIGN KEY (site_id, section_id) REFERENCES section (site_id, id)
) ${clustered};

INSERT INTO section_size (site_id, section_id, live)
SELECT site_id, section_id, COUNT(*) FROM article WHERE live_edition_id IS NOT NULL GROUP BY site_id, section_id;
