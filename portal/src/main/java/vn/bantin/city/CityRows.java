package vn.bantin.city;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Deed;
import vn.bantin.article.Articles;
import vn.bantin.article.State;
import vn.bantin.comment.Standing;
import vn.bantin.kit.data.BulkInsert;
import vn.bantin.kit.data.Ids;

/**
 * Writes stories as the verbs would have left them. No article is told of in the change feed: the feed tells of the
 * sections, which is enough for an index that follows it, and one that is built anew does not read the feed.
 */
final class CityRows {
    /** Older steps of moderators have been erased by the rules. */
    private static final Duration HANDLINGS_KEPT = Duration.ofDays(360);

    private static final String ARTICLE = """
            INSERT INTO article (id, site_id, section_id, path, published_at, live_edition_id)
            VALUES (:id, :site, :section, :path, :publishedAt, :live) ON CONFLICT (site_id, path) DO NOTHING
            """;
    private static final String EDITION = """
            INSERT INTO edition (id, site_id, article_id, number, state, since, title, dateline, lead, body, picture_id,
              caption, addendum, byline, correction, approver_id, published_at, reason)
            VALUES (:id, :site, :article, :number, :state, :since, :title, :dateline, :lead, :body, :picture,
              :caption, :addendum, :byline, :correction, :approver, :publishedAt, :reason)
            """;
    private static final String WRITER =
            "INSERT INTO edition_writer (site_id, edition_id, account_id) VALUES (:site, :edition, :account)";
    private static final String TOTAL =
            "INSERT INTO view_total (site_id, article_id, views) VALUES (:site, :article, :views)";
    private static final String DAY =
            "INSERT INTO view_day (site_id, day, article_id, views) VALUES (:site, :day, :article, :views)";
    private static final String COMMENT = """
            INSERT INTO comment (id, site_id, article_id, reference, standing, wish, name, title, words, phone_print,
              sender_print, causes, sent_at, decided_at, approved_at, answer, answered_at)
            VALUES (:id, :site, :article, :reference, :standing, 'PUBLICATION', :name, :title, :words, '',
              '', '', :sentAt, :decidedAt, :decidedAt, :answer, :answeredAt)
            """;
    private static final String HANDLING = """
            INSERT INTO handling (id, site_id, act, comment_id, deed, account_id, account_name, at, standing_before,
              reason_before, note_before, answer_before)
            VALUES (:id, :site, :act, :comment, :deed, :account, :accountName, :at, :before, '', '', '')
            """;
    private static final String LOG = """
            INSERT INTO audit (id, site_id, account_id, account_name, deed, subject_kind, subject_id, detail, address, at)
            VALUES (:id, :site, :account, :accountName, :deed, :kind, :article, :title, '', :at)
            """;

    private record Edited(Story story, Version version) {}

    private record Said(Story story, Voice voice) {}

    private record ReadOn(Story story, LocalDate day, long views) {}

    private record Done(Story story, Account who, Deed deed, Instant at) {}

    private final Handle tx;
    private final Instant now;
    private final RandomGenerator chance;
    private final BulkInsert<Story> articles;
    private final BulkInsert<Edited> editions;
    private final BulkInsert<Edited> writers;
    private final BulkInsert<Story> totals;
    private final BulkInsert<ReadOn> days;
    private final BulkInsert<Said> comments;
    private final BulkInsert<Said> handlings;
    private final BulkInsert<Done> log;

    CityRows(Handle tx, Instant now, RandomGenerator chance) {
        this.tx = tx;
        this.now = now;
        this.chance = chance;
        this.articles = new BulkInsert<>(tx, ARTICLE, CityRows::bind);
        this.editions = new BulkInsert<>(tx, EDITION, CityRows::bind);
        this.writers = new BulkInsert<>(tx, WRITER, CityRows::bindWriter);
        this.totals = new BulkInsert<>(tx, TOTAL, CityRows::bindTotal);
        this.days = new BulkInsert<>(tx, DAY, CityRows::bind);
        this.comments = new BulkInsert<>(tx, COMMENT, CityRows::bind);
        this.handlings = new BulkInsert<>(tx, HANDLING, this::bindHandling);
        this.log = new BulkInsert<>(tx, LOG, this::bind);
    }

    void add(List<Story> stories) {
        addArticles(stories);
        List<Edited> edited = stories.stream()
                .flatMap(story -> story.versions().stream().map(version -> new Edited(story, version)))
                .toList();
        editions.add(edited);
        writers.add(edited);
        totals.add(stories.stream().filter(story -> story.reads().total() > 0).toList());
        days.add(stories.stream().flatMap(CityRows::days).toList());
        List<Said> said = stories.stream()
                .flatMap(story -> story.voices().stream().map(voice -> new Said(story, voice)))
                .toList();
        comments.add(said);
        handlings.add(said.stream().filter(this::isHandledLately).toList());
        log.add(stories.stream().flatMap(CityRows::deeds).toList());
    }

    /** A path that is taken gets the next free number, as it would from the desk. */
    private void addArticles(List<Story> stories) {
        int[] added = articles.add(stories);
        for (int place = 0; place < added.length; place++) {
            if (added[place] == 0) {
                Story story = stories.get(place);
                String free = new Articles(tx, story.town().site())
                        .freePath(story.section(), story.versions().getFirst().title());
                articles.add(List.of(story.at(free)));
            }
        }
    }

    private static void bind(PreparedBatch row, Story story) {
        row.bind("id", story.id())
                .bind("site", story.town().site())
                .bind("section", story.section().id())
                .bind("path", story.path())
                .bind("publishedAt", story.publishedAt())
                .bind("live", story.liveEdition());
    }

    private static void bind(PreparedBatch row, Edited edited) {
        Story story = edited.story();
        Version version = edited.version();
        row.bind("id", version.id())
                .bind("site", story.town().site())
                .bind("article", story.id())
                .bind("number", version.number())
                .bind("state", version.state())
                .bind("since", version.since())
                .bind("title", version.title())
                .bind("dateline", story.dateline())
                .bind("lead", version.lead())
                .bind("body", version.body())
                .bind("picture", story.picture())
                .bind("caption", story.caption())
                .bind("addendum", version.addendum())
                .bind("byline", story.byline())
                .bind("correction", version.correction())
                .bind("approver", approver(story, version).id())
                .bind("publishedAt", version.publishedAt())
                .bind("reason", version.reason());
    }

    /** Whoever wrote an edition does not approve it. */
    private static Account approver(Story story, Version version) {
        return version.number() == 1 ? story.town().editor() : story.town().publisher();
    }

    private static Account writer(Story story, Version version) {
        return version.number() == 1 ? story.town().reporter() : story.town().editor();
    }

    private static void bindWriter(PreparedBatch row, Edited edited) {
        row.bind("site", edited.story().town().site())
                .bind("edition", edited.version().id())
                .bind("account", writer(edited.story(), edited.version()).id());
    }

    private static void bindTotal(PreparedBatch row, Story story) {
        row.bind("site", story.town().site())
                .bind("article", story.id())
                .bind("views", story.reads().total());
    }

    private static Stream<ReadOn> days(Story story) {
        return story.reads().lately().entrySet().stream()
                .map((Map.Entry<LocalDate, Long> day) -> new ReadOn(story, day.getKey(), day.getValue()));
    }

    private static void bind(PreparedBatch row, ReadOn read) {
        row.bind("site", read.story().town().site())
                .bind("day", read.day().toString())
                .bind("article", read.story().id())
                .bind("views", read.views());
    }

    private static void bind(PreparedBatch row, Said said) {
        Voice voice = said.voice();
        row.bind("id", voice.id())
                .bind("site", said.story().town().site())
                .bind("article", said.story().id())
                .bind("reference", voice.reference().text())
                .bind("standing", voice.standing())
                .bind("name", voice.name())
                .bind("title", voice.title())
                .bind("words", voice.words())
                .bind("sentAt", voice.sentAt())
                .bind("decidedAt", voice.decidedAt())
                .bind("answer", voice.answer())
                .bind("answeredAt", voice.answeredAt());
    }

    private boolean isHandledLately(Said said) {
        @Nullable Instant decided = said.voice().decidedAt();
        return decided != null && decided.isAfter(now.minus(HANDLINGS_KEPT));
    }

    private void bindHandling(PreparedBatch row, Said said) {
        Account moderator = said.story().town().moderator();
        Voice voice = said.voice();
        UUID act = Ids.at(voice.sentAt(), chance);
        row.bind("id", Ids.at(voice.sentAt(), chance))
                .bind("site", said.story().town().site())
                .bind("act", act)
                .bind("comment", voice.id())
                .bind("deed", voice.answer().isEmpty() ? Deed.COMMENT_APPROVED : Deed.COMMENT_ANSWERED)
                .bind("account", moderator.id())
                .bind("accountName", moderator.name())
                .bind("at", voice.decidedAt())
                .bind("before", Standing.WAITING);
    }

    /** What the desk's log of an article says of it beside its first publication. */
    private static Stream<Done> deeds(Story story) {
        List<Done> deeds = new ArrayList<>();
        for (Version version : story.versions()) {
            if (version.state() == State.WITHDRAWN) {
                deeds.add(new Done(story, story.town().publisher(), Deed.WITHDRAWN, version.since()));
            } else if (version.number() > 1) {
                deeds.add(new Done(story, story.town().editor(), Deed.CORRECTED, version.publishedAt()));
                deeds.add(new Done(story, story.town().publisher(), Deed.PUBLISHED, version.publishedAt()));
            }
        }
        return deeds.stream();
    }

    private void bind(PreparedBatch row, Done done) {
        row.bind("id", Ids.at(done.at(), chance))
                .bind("site", done.story().town().site())
                .bind("account", done.who().id())
                .bind("accountName", done.who().name())
                .bind("deed", done.deed())
                .bind("kind", done.deed().subject())
                .bind("article", done.story().id())
                .bind("title", done.story().versions().getLast().title())
                .bind("at", done.at());
    }
}
