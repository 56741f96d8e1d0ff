package vn.bantin.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bantin.Newsroom;
import vn.bantin.RunningPortal;
import vn.bantin.account.Account;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.site.Section;

/** An article that is written at random by any node, and what readers may have seen of it and of the comments under it. */
final class WrittenArticle {
    /** Cannot be packed much, so that not all pages find room in memory. */
    private static final int LETTERS_OF_NOISE = 24_000;

    private static final Instant BEGIN = Instant.parse("2020-01-01T05:00:00Z");

    private final Section section;
    private final String name;
    private final String noise;
    private final String path;
    private final History editions;
    private final SaidUnder comments;
    private Edition newest;

    /** Published once. */
    WrittenArticle(RunningPortal node, Newsroom newsroom, Section section, Account moderator, String name, int number) {
        this.section = section;
        this.name = name;
        this.noise = noise(new Random(number));
        this.editions = new History(1, node);
        Article article = newsroom.adopted(section, content(1), BEGIN.plusSeconds(number));
        this.path = "/" + article.path();
        this.newest = stored(newsroom, article.liveEditionId());
        this.comments = new SaidUnder(node, moderator, article.id(), name);
    }

    private static String noise(Random random) {
        return random.ints(LETTERS_OF_NOISE, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Edition stored(Newsroom newsroom, @Nullable UUID live) {
        return newsroom.database
                .read(tx -> new Editions(tx, newsroom.site.id()).byId(Objects.requireNonNull(live)))
                .orElseThrow();
    }

    private Content content(int version) {
        String title = edition(version);
        return new Content(
                title, "ML", "Sapo: " + title, "<p>Thân: " + title + "</p><p>" + noise + "</p>", null, "", "", "Mến");
    }

    private String edition(int version) {
        return name + " bản " + version + ".";
    }

    Section section() {
        return section;
    }

    String path() {
        return path;
    }

    History editions() {
        return editions;
    }

    History comments() {
        return comments.history();
    }

    /** One write that readers see, by a node. */
    synchronized void write(RunningPortal node, Newsroom newsroom, Random random) {
        int chance = random.nextInt(4);
        if (!editions.isSeen() || chance == 0) {
            publish(node, newsroom);
        } else if (chance == 1) {
            withdraw(node, newsroom);
        } else {
            comments.write(node, newsroom);
        }
    }

    private void publish(RunningPortal node, Newsroom newsroom) {
        int version = editions.newest() + 1;
        Edition approved = approved(newsroom, version);
        editions.change(version, node, () -> newest = newsroom.publishing().publish(newsroom.publisher, approved.id()));
    }

    /** All of the next version but that it is published, so that nobody may see it yet. */
    private Edition approved(Newsroom newsroom, int version) {
        Edition draft = editions.isSeen()
                ? newsroom.correcting().correct(newsroom.editor, newest.id(), "Sửa.")
                : newsroom.correcting().restore(newsroom.editor, newest.id(), "Đăng lại.");
        newsroom.rewrite(newsroom.editor, draft, content(version));
        newsroom.writing().submit(newsroom.editor, draft.id());
        return newsroom.approve(newsroom.publisher, draft.id());
    }

    private void withdraw(RunningPortal node, Newsroom newsroom) {
        editions.change(
                History.NOTHING, node, () -> newsroom.withdrawing().withdraw(newsroom.publisher, newest.id(), "Thử."));
    }
}
