package vn.bantin.load;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.account.Strength;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.Memberships;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.FoldedWords;
import vn.bantin.kit.data.Ids;
import vn.bantin.record.question.Field;
import vn.bantin.vietnamese.Dates;

/** How soon boards and pages answer where a site has very many questions of ten years, two fifths of them published. */
final class QuestionBench {
    private static final int BODIES = 60;
    private static final int DAYS = 3_650;
    private static final List<String> WORDS = List.of(
            "rác",
            "đèn đường",
            "giấy khai sinh",
            "vỉa hè",
            "tiếng ồn",
            "ngập",
            "cấp phép xây dựng",
            "trợ cấp",
            "bến xe");

    private static final List<String> ONSETS = List.of(
            "b", "c", "ch", "d", "đ", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "s", "t", "th", "tr", "v", "x");
    private static final List<String> RIMES = List.of(
            "an", "ang", "ào", "ay", "ấm", "én", "ệnh", "iên", "in", "ó", "ông", "ời", "u", "ung", "ước", "ương", "ya",
            "oan", "uyết", "uân");

    private final TwoSites sites;
    private final int questions;
    private final long site;
    private final Account moderator;
    private final Account officer;
    private final Instant now;
    private final SplittableRandom random = new SplittableRandom(2);
    private long firstBody;
    private final Map<String, BitSet> having = new HashMap<>();
    private int published;

    QuestionBench(TwoSites sites, int questions) {
        this.sites = sites;
        this.questions = questions;
        this.site = sites.here.site.id();
        this.moderator = sites.here.person(Role.MODERATOR);
        this.officer = sites.here.person(Role.OFFICER);
        this.now = sites.clock.instant();
    }

    void run(Engine engine) {
        long begin = System.nanoTime();
        sites.database().change(this::bodies);
        for (int from = 0; from < questions; from += 1_000) {
            int first = from;
            sites.database().change(tx -> lay(tx, first, Math.min(questions, first + 1_000)));
        }
        sites.database().change(this::words);
        Looks.settle(sites, engine);
        System.out.printf(
                "%s: %,d questions laid in %d s, %,d of them published%n",
                engine, questions, (System.nanoTime() - begin) / 1_000_000_000, published);
        look();
    }

    private void bodies(Handle tx) {
        for (int i = 0; i < BODIES; i++) {
            long id = new Bodies(tx, site)
                    .add(
                            "Phòng số " + i,
                            Branch.GOVERNMENT,
                            null,
                            now.atZone(Dates.ZONE).toLocalDate().minusDays(DAYS),
                            new Contact("", "", ""),
                            "")
                    .id();
            firstBody = i == 0 ? id : firstBody;
        }
        new Memberships(tx, site).add(firstBody, officer.id());
    }

    private void lay(Handle tx, int from, int to) {
        PreparedBatch asked = tx.prepareBatch("""
                INSERT INTO question (id, site_id, reference, kind, field, name, title, words, causes, received_at, state,
                  body_id, officer_id, counted_from, due_at, decided_at, answered_at, taken, was_late)
                VALUES (?, ?, ?, 'QUESTION', ?, 'Người hỏi', ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """);
        PreparedBatch steps = tx.prepareBatch("""
                INSERT INTO question_step (id, site_id, question_id, step, account_id, at, note) VALUES (?, ?, ?, ?, ?, ?, ?)
                """);
        PreparedBatch answers = tx.prepareBatch("""
                INSERT INTO published_question (site_id, number, question_id, title, asked, answer, field, body_id,
                  published_at, position, withdrawn)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)
                """);
        PreparedBatch found = tx.prepareBatch("INSERT INTO published_words (site_id, number, words) VALUES (?, ?, ?)");
        for (int i = from; i < to; i++) {
            lay(asked, steps, answers, found, i);
        }
        asked.execute();
        steps.execute();
        answers.execute();
        found.execute();
    }

    private void lay(PreparedBatch asked, PreparedBatch steps, PreparedBatch answers, PreparedBatch found, int i) {
        UUID id = Ids.next();
        Instant received = now.minus(Duration.ofMinutes((long) DAYS * 24 * 60 * (questions - i) / questions));
        String state = i > questions - questions / 200 ? "WAITING" : random.nextInt(30) == 0 ? "ASSIGNED" : "ANSWERED";
        boolean isAnswered = state.equals("ANSWERED");
        int taken = random.nextInt(25);
        Instant answered = received.plus(Duration.ofDays(taken));
        long body = firstBody + random.nextInt(BODIES);
        boolean isTheirs = random.nextInt(20) == 0;
        String field = Field.values()[random.nextInt(Field.values().length)].name();
        String about = WORDS.get(random.nextInt(WORDS.size()));
        String title = "Hỏi về " + about + " số " + i;
        String words = "Chúng tôi hỏi về " + about + ", lần trước hỏi chưa rõ. " + speech(60);
        String answer = "Về " + about + " xin trả lời: " + speech(200);
        asked.add(
                id.toString(),
                site,
                code(i),
                field,
                title,
                words,
                received.toEpochMilli(),
                state,
                state.equals("WAITING") ? null : body,
                state.equals("WAITING")
                        ? null
                        : (isTheirs ? officer : moderator).id().toString(),
                received.toEpochMilli(),
                received.plus(Duration.ofDays(21)).toEpochMilli(),
                isAnswered ? answered.toEpochMilli() : null,
                isAnswered ? answered.toEpochMilli() : null,
                isAnswered ? taken : 0,
                isAnswered && taken > 21);
        if (!state.equals("WAITING")) {
            step(steps, id, "ASSIGN", received, "");
        }
        if (isAnswered) {
            step(steps, id, "ANSWER", answered, answer);
        }
        if (isAnswered && i % 5 < 2) {
            published++;
            long at = received.plus(Duration.ofDays(25)).toEpochMilli();
            answers.add(site, published, id.toString(), title, words, words, field, body, at, published);
            String folded = FoldedWords.distinct(title + " " + words + " " + answer);
            found.add(site, published, folded);
            for (String word : (folded.strip() + " =" + field + "=").split(" ")) {
                having.computeIfAbsent(word, none -> new BitSet()).set(published);
            }
        }
    }

    private void words(Handle tx) {
        PreparedBatch words =
                tx.prepareBatch("INSERT INTO published_word (site_id, word, block, positions) VALUES (?, ?, ?, ?)");
        having.forEach((word, positions) -> {
            long[] blocks = positions.toLongArray();
            for (int block = 0; block < blocks.length; block++) {
                if (blocks[block] != 0) {
                    words.add(site, word, block, blocks[block]);
                }
            }
        });
        words.execute();
        having.clear();
    }

    /** So many syllables that say nothing. */
    private String speech(int syllables) {
        return random.ints(syllables, 0, ONSETS.size() * RIMES.size())
                .mapToObj(i -> ONSETS.get(i % ONSETS.size()) + RIMES.get(i / ONSETS.size()))
                .collect(Collectors.joining(" "));
    }

    private static String code(int i) {
        return "HD-%04d-%04d".formatted(i / 10_000, i % 10_000);
    }

    private void step(PreparedBatch steps, UUID question, String step, Instant at, String note) {
        steps.add(
                Ids.next().toString(),
                site,
                question.toString(),
                step,
                moderator.id().toString(),
                at.toEpochMilli(),
                note);
    }

    private void look() {
        DeskClient all = sites.here.as(moderator, Strength.TWO_FACTORS);
        DeskClient worker = sites.here.as(officer, Strength.TWO_FACTORS);
        DeskClient reader = sites.here.asNobody();
        String board = "/ban-bien-tap/hoi-dap";
        Looks.head();
        for (String view : List.of("waiting", "near", "overdue", "open", "done")) {
            Looks.at("a moderator's board: " + view, () -> all.get(board + "?bang=" + view));
        }
        Looks.at("the same, far behind", () -> all.get(board + "?bang=done&trang=900"));
        for (String view : List.of("mine", "body", "overdue", "done")) {
            Looks.at("an officer's board: " + view, () -> worker.get(board + "?bang=" + view));
        }
        Looks.at("one question", () -> all.get(sites.question(code(questions / 2))));
        Looks.at("a moderator's inbox", () -> all.get("/ban-bien-tap"));
        Looks.at("an officer's inbox", () -> worker.get("/ban-bien-tap"));
        Looks.at("/hoi-dap", () -> reader.get("/hoi-dap"));
        for (String words : List.of("giay+khai", "khong+co+gi", "hoi+ve", "c", "zz")) {
            Looks.at("/hoi-dap?tu-khoa=" + words, () -> search(reader, words));
        }
        Looks.at("/hoi-dap?tu-khoa=hoi+ve, far behind", () -> search(reader, "hoi+ve&trang=900"));
        Looks.at("/hoi-dap/{number}, made anew", () -> reader.get("/hoi-dap/" + (1 + random.nextInt(published))));
        Looks.at("answer times of a year, as a file", () -> reader.get("/hoi-dap/thoi-gian.csv?nam=2025"));
    }

    /** Nobody may search without a pause. */
    private HttpResponse<String> search(DeskClient reader, String words) {
        sites.pass(Duration.ofSeconds(3));
        return reader.get("/hoi-dap?tu-khoa=" + words);
    }
}
