package vn.bantin.article;

import java.util.UUID;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Database;
import vn.bantin.site.Section;

/** A writer's verbs: begin, rewrite, submit, discard. */
public final class Writing {
    private final Database database;

    public Writing(Database database) {
        this.database = database;
    }

    /** A new article in a section, with a first edition as a draft; no reader knows of it. */
    public Edition begin(Account writer, Section section, Content content) {
        return database.write(tx -> {
            Article article = new Articles(tx, writer.siteId()).add(section, content.title());
            Edition draft = Edition.begun(article.id(), 1, content, writer);
            new Editions(tx, writer.siteId()).add(draft);
            return draft;
        });
    }

    public Edition rewrite(Account writer, UUID edition, Content content) {
        return database.write(tx -> {
            Editions editions = new Editions(tx, writer.siteId());
            Edition rewritten = editions.get(edition).rewritten(content, writer);
            editions.rewrite(rewritten);
            return rewritten;
        });
    }

    public Edition submit(Account writer, UUID edition) {
        return database.write(tx -> new Editions(tx, writer.siteId()).move(edition, draft -> draft.submitted(writer)));
    }

    public Edition discard(Account writer, UUID edition) {
        return database.write(tx -> new Editions(tx, writer.siteId()).move(edition, draft -> draft.discarded(writer)));
    }
}
