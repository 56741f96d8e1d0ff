package vn.bantin.record.question;

import java.time.InstantSource;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Refusal;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;

/** Chooses the picture on which the readers of a site show where something is. */
public final class Mapping {
    private final Database database;
    private final InstantSource clock;

    public Mapping(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param picture null where there is to be no map */
    public void choose(Account account, @Nullable UUID picture) {
        if (!account.role().mayModerate() && !account.role().mayAdminister()) {
            throw new Refusal(QuestionRule.NOT_YOUR_PART);
        }
        long site = account.siteId();
        database.change(tx -> {
            String name = choose(tx, site, picture);
            new Audit(tx, site, clock).record(account, Deed.QUESTION_MAP_CHOSEN, Long.toString(site), name);
        });
    }

    private static String choose(Handle tx, long site, @Nullable UUID id) {
        if (id == null) {
            new SiteMap(tx, site).drop();
            return "";
        }
        Picture picture = new Pictures(tx, site).byId(id).orElseThrow(() -> new Refusal(QuestionRule.MAP_UNKNOWN));
        SiteMap.fault(picture).ifPresent(fault -> {
            throw fault;
        });
        new SiteMap(tx, site).choose(id);
        return picture.name();
    }
}
