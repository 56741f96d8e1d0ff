package vn.bantin.comment;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.article.Articles;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.site.Sections;

/** Says where a site takes comments and which words it wants in none. */
public final class Regulating {
    public static final int MOST_DAYS = 3650;
    public static final int LONGEST_WORD = 60;

    private final Database database;
    private final InstantSource clock;

    public Regulating(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    public void set(Account moderator, long site, CommentSetting setting) {
        Integer days = setting.days();
        if (days != null && (days < 0 || days > MOST_DAYS)) {
            throw new Refusal(CommentRule.DAYS_MALFORMED, MOST_DAYS);
        }
        change(moderator, site, tx -> {
            requireExists(tx, site, setting);
            new CommentSettings(tx, site).put(setting);
            tell(tx, site, setting);
            log(tx, moderator, site, Deed.COMMENT_SETTING_CHANGED, words(setting));
        });
    }

    private void change(Account moderator, long site, Consumer<Handle> work) {
        database.change(tx -> {
            Reach.of(tx, moderator).require(site);
            work.accept(tx);
        });
    }

    private static void requireExists(Handle tx, long site, CommentSetting setting) {
        boolean exists = switch (setting.scope()) {
            case SITE -> setting.scopeId().isEmpty();
            case SECTION ->
                new Sections(tx, site)
                        .tree().sections().stream()
                                .anyMatch(section -> Long.toString(section.id()).equals(setting.scopeId()));
            case ARTICLE ->
                new Articles(tx, site).byId(UUID.fromString(setting.scopeId())).isPresent();
        };
        if (!exists) {
            throw new Refusal(CommentRule.UNKNOWN);
        }
    }

    /** Readers find the form on an article or not. */
    private static void tell(Handle tx, long site, CommentSetting setting) {
        Changes changes = new Changes(tx);
        switch (setting.scope()) {
            case SITE -> changes.append(site, Change.Kind.SITE, Long.toString(site));
            case SECTION -> changes.append(site, Change.Kind.SECTION, setting.scopeId());
            case ARTICLE -> changes.append(site, Change.Kind.COMMENTS, setting.scopeId());
        }
    }

    private static String words(CommentSetting setting) {
        return "%s %s off=%s days=%s".formatted(setting.scope(), setting.scopeId(), setting.off(), setting.days());
    }

    /** Puts these words, one a line, in the place of those before. */
    public void block(Account moderator, long site, String typed) {
        List<String> words = typed.lines()
                .map(PlainText::line)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        words.stream().filter(word -> word.length() > LONGEST_WORD).findFirst().ifPresent(word -> {
            throw new Refusal(CommentRule.WORD_TOO_LONG, LONGEST_WORD);
        });
        change(moderator, site, tx -> {
            new BlockedWords(tx, site).replace(words);
            log(tx, moderator, site, Deed.BLOCKED_WORDS_CHANGED, Integer.toString(words.size()));
        });
    }

    private void log(Handle tx, Account moderator, long site, Deed deed, String detail) {
        new Audit(tx, site, clock).record(moderator, deed, Long.toString(site), detail);
    }
}
