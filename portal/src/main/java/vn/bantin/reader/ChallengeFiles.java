package vn.bantin.reader;

import java.util.Optional;
import java.util.UUID;
import vn.bantin.challenge.Challenges;
import vn.bantin.challenge.Subject;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.spam.RateLimits;
import vn.bantin.spam.RateLimits.Limit;

/** {@code /ma-xac-nhan/…}: a code drawn and spoken, and puzzles for browsers. None of it may be kept. */
public final class ChallengeFiles {
    static final String FOLDER = "/ma-xac-nhan/";
    static final String PUZZLE = FOLDER + "bai-toan.json";
    static final String ARTICLE = "bai";

    private final Database database;
    private final Challenges challenges;
    private final RateLimits limits;

    ChallengeFiles(Database database, Challenges challenges, RateLimits limits) {
        this.database = database;
        this.challenges = challenges;
        this.limits = limits;
    }

    public Reply picture(Request request) {
        use(Limit.PICTURE_OR_SOUND, request);
        return challenges
                .drawn(request.part("token"))
                .map(bytes -> Reply.passingFile("image/png", bytes))
                .orElseThrow(Problem::notFound);
    }

    /** In parts where a browser asks for parts: some play nothing else. */
    public Reply sound(Request request) {
        use(Limit.PICTURE_OR_SOUND, request);
        return challenges
                .spoken(request.part("token"), request.language())
                .map(bytes -> Reply.passingFile("audio/wav", bytes).within(request))
                .orElseThrow(Problem::notFound);
    }

    public Reply puzzle(Request request) {
        use(Limit.CHALLENGE, request);
        UUID article = request.query(ARTICLE).flatMap(ChallengeFiles::id).orElseThrow(Problem::badRequest);
        long site = database.read(tx -> Frames.site(tx, request)).id();
        return Reply.personalJson(200, challenges.newPuzzle(new Subject(site, article)));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void use(Limit limit, Request request) {
        limits.use(limit, request.address()).ifPresent(wait -> {
            throw Problem.tooMany();
        });
    }
}
