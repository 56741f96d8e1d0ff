-- How often an article was read on a day of Việt Nam, and in all. The days of a site stand one after another, so that what a
-- period adds up lies together; the running total spares adding up every day there ever was. It has no index by
-- views: that would have to be mended at every view, while the order is only looked for now and then.
CREATE TABLE view_day (
    site_id BIGINT NOT NULL REFERENCES site (id),
    day TEXT NOT NULL,
    article_id TEXT NOT NULL,
    views BIGINT NOT NULL,
    PRIMARY KEY (site_id, day, article_id),
    FOREIGN KEY (site_id, article_id) REFERENCES article (site_id, id)
) ${clustered};

CREATE TABLE view_total (
    site_id BIGINT NOT NULL REFERENCES site (id),
    article_id TEXT NOT NULL,
    views BIGINT NOT NULL,
    PRIMARY KEY (site_id, article_id),
    FOREIGN KEY (site_id, article_id) REFERENCES article (site_id, id)
) ${clustered};
