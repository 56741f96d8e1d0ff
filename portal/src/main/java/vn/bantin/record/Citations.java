package vn.bantin.record;

import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.SiteStore;

/** The words of one site's editions that records rest on. */
public final class Citations extends SiteStore {

    public Citations(Handle handle, long site) {
        super(handle, site);
    }

    public void add(Citation citation) {
        update("""
                INSERT INTO citation (id, site_id, article_id, edition_id, field, block, start_at, end_at, place, quote, sentence)
                VALUES (:id, :site, :articleId, :editionId, :field, :block, :start, :end, :place, :quote, :sentence)
                """).bindMethods(citation).execute();
    }
}
