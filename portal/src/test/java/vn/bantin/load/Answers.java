package vn.bantin.load;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import vn.bantin.article.Article;
import vn.bantin.challenge.Challenges;
import vn.bantin.challenge.Peek;
import vn.bantin.challenge.Subject;
import vn.bantin.challenge.Worker;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.secret.Seal;

/** Answers to the portal's challenges, by whoever has the key that the portal seals them with. */
final class Answers {
    /** Work for the machine that measures; the portal finds a proof as good as a code. */
    private static final int ONE_PROOF_IN = 5;

    private final Path data;
    private final long site;
    private final Challenges challenges;
    private final Map<Article, Map<String, String>> shared = new HashMap<>();
    private int number;

    Answers(Path data, Database database, long site) {
        this.data = data;
        this.site = site;
        this.challenges = new Challenges(database, Seal.in(data.resolve("account.key")), InstantSource.system());
    }

    /** By a code as most spammers have it read for them, or by work. */
    Map<String, String> fresh(Article article) {
        number++;
        return number % ONE_PROOF_IN == 0 ? proof(article) : code(article);
    }

    private Map<String, String> proof(Article article) {
        return Map.of("bang-chung", Worker.solve(challenges.newPuzzle(subject(article))));
    }

    Map<String, String> code(Article article) {
        String token = challenges.newCode(subject(article));
        return Map.of("ma-the", token, "ma", Peek.digits(data, token));
    }

    /** The one code that all share. */
    Map<String, String> used(Article article) {
        return shared.computeIfAbsent(article, this::code);
    }

    private Subject subject(Article article) {
        return new Subject(site, article.id());
    }
}
