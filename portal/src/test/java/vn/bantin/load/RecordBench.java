package vn.bantin.load;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.bantin.DeskClient;
import vn.bantin.TwoSites;
import vn.bantin.account.Account;
import vn.bantin.account.Role;
import vn.bantin.account.Strength;
import vn.bantin.article.Adopting;
import vn.bantin.article.Article;
import vn.bantin.article.Content;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Branch;
import vn.bantin.directory.Contact;
import vn.bantin.directory.Memberships;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Ids;

/**
 * How soon the boards answer where a site has a hundred thousand directives, as many figures, mentions and questions, on both
 * engines. Articles say ten of each of the first three; half of the directives are public.
 */
public final class RecordBench {
    private static final int RECORDS = Integer.getInteger("records", 100_000);
    private static final List<Engine> ENGINES = Arrays.stream(Engine.values())
            .filter(engine -> engine.name().contains(System.getProperty("engine", "")))
            .toList();
    private static final int PER_ARTICLE = 10;
    private static final int BODIES = 60;
    private static final int ISSUERS = 200;
    private static final int INDICATORS = 500;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 1);
    private static final List<String> STATES = List.of(
            "RECORDED",
            "ASSIGNED",
            "ACCEPTED",
            "IN_PROGRESS",
            "REPORTED",
            "CONFIRMED",
            "CONFIRMED",
            "CONFIRMED",
            "CANCELLED");

    private final TwoSites sites;
    private final SplittableRandom random = new SplittableRandom(1);
    private final long site;
    private final Account editor;
    private final Account officer;
    private final MentionBench mentions;
    private long firstBody;

    private RecordBench(Engine engine) {
        sites = TwoSites.on(engine);
        site = sites.here.site.id();
        editor = sites.here.person(Role.EDITOR);
        officer = sites.here.person(Role.OFFICER);
        mentions = new MentionBench(sites, editor, RECORDS);
    }

    public static void main(String[] none) {
        for (Engine engine : ENGINES) {
            RecordBench bench = new RecordBench(engine);
            long begin = System.nanoTime();
            bench.lay();
            Looks.settle(bench.sites, engine);
            System.out.printf(
                    "%s: %,d directives, as many figures and mentions laid in %d s%n",
                    engine, RECORDS, (System.nanoTime() - begin) / 1_000_000_000);
            bench.ask();
            bench.mentions.ask();
            new QuestionBench(bench.sites, RECORDS).run(engine);
            bench.sites.close();
        }
    }

    private void lay() {
        sites.database().change(this::bodies);
        for (int from = 0; from < RECORDS; from += 1_000) {
            int first = from;
            sites.database().change(tx -> records(tx, first, Math.min(RECORDS, first + 1_000)));
        }
    }

    private void bodies(Handle tx) {
        Bodies bodies = new Bodies(tx, site);
        for (int i = 0; i < BODIES; i++) {
            long id = bodies.add(
                            "Cơ quan số " + i,
                            Branch.GOVERNMENT,
                            null,
                            LocalDate.of(2020, 1, 1),
                            new Contact("", "", ""),
                            "")
                    .id();
            firstBody = i == 0 ? id : firstBody;
        }
        mentions.begin(tx, firstBody, BODIES);
        new Memberships(tx, site).add(firstBody, officer.id());
        for (int i = 0; i < INDICATORS; i++) {
            tx.execute(
                    "INSERT INTO indicator (id, site_id, name, folded, measure, better) VALUES (?, ?, ?, ?, '%', 'NEITHER')",
                    i + 1, site, "Chỉ tiêu " + i, "chi tieu " + i);
        }
    }

    private void records(Handle tx, int from, int to) {
        PreparedBatch citations = tx.prepareBatch("""
                INSERT INTO citation (id, site_id, article_id, edition_id, field, block, start_at, end_at, quote, sentence)
                VALUES (?, ?, ?, ?, 'BODY', ?, 0, 5, ?, ?)
                """);
        PreparedBatch directives = tx.prepareBatch("""
                INSERT INTO directive (id, site_id, number, type, matter, issuer, post, of_party, issued_on, addressee, document,
                  citation_id, state, since, lead_id, officer_id, product, due, reported_on, replaced_by, released)
                VALUES (?, ?, ?, 'ORDER', ?, ?, 'Chủ tịch', FALSE, ?, '', '', ?, ?, 0, ?, ?, '', ?, ?, NULL, ?)
                """);
        PreparedBatch figures = tx.prepareBatch("""
                INSERT INTO figure (id, site_id, indicator_id, unit_id, first_day, last_day, plan, result, approximation,
                  citation_id, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, '100', ?, 'EXACT', ?, ?, 0)
                """);
        for (int begin = from; begin < to; begin += PER_ARTICLE) {
            StringBuilder body = new StringBuilder();
            for (int i = begin; i < begin + PER_ARTICLE; i++) {
                body.append("<p>Câu giao việc số %d. Chỉ tiêu đạt %d%%. %s</p>".formatted(i, i, mentions.sentence(i)));
            }
            Instant published = LAST.minusDays(begin % 2_000)
                    .atStartOfDay(vn.bantin.vietnamese.Dates.ZONE)
                    .toInstant();
            Content story = new Content("Bài " + begin, "", "Sapo.", body.toString(), null, "", "", "Mến");
            Article article = new Adopting(InstantSource.system())
                    .adopt(tx, sites.here.person(Role.PUBLISHER), sites.here.news, story, published);
            for (int i = begin; i < begin + PER_ARTICLE; i++) {
                UUID said = Ids.next();
                UUID counted = Ids.next();
                UUID edition = Objects.requireNonNull(article.liveEditionId());
                citations.add(
                        said.toString(),
                        site,
                        article.id().toString(),
                        edition.toString(),
                        i - begin,
                        "Câu",
                        "Câu giao việc số %d.".formatted(i));
                citations.add(
                        counted.toString(),
                        site,
                        article.id().toString(),
                        edition.toString(),
                        i - begin,
                        i + "%",
                        "Chỉ tiêu đạt %d%%.".formatted(i));
                directive(directives, i, said);
                mentions.add(article.id(), edition, i, i - begin);
                LocalDate day = LAST.minusDays(begin % 2_000);
                figures.add(
                        Ids.next().toString(),
                        site,
                        1 + i % INDICATORS,
                        sites.here.site.unit().id(),
                        day.withDayOfMonth(1).toString(),
                        day.toString(),
                        Integer.toString(i),
                        counted.toString(),
                        editor.id().toString());
            }
        }
        citations.execute();
        directives.execute();
        figures.execute();
        mentions.lay(tx);
    }

    private void directive(PreparedBatch directives, int i, UUID citation) {
        LocalDate issued = LAST.minusDays(random.nextInt(2_000));
        String state = STATES.get(random.nextInt(STATES.size()));
        boolean reported = state.equals("REPORTED") || state.equals("CONFIRMED");
        directives.add(
                Ids.next().toString(),
                site,
                i + 1,
                "Việc phải làm số " + i,
                "Lãnh đạo " + random.nextInt(ISSUERS),
                issued.toString(),
                citation.toString(),
                state,
                firstBody + random.nextInt(BODIES),
                random.nextInt(BODIES) == 0 ? officer.id().toString() : null,
                random.nextInt(5) == 0
                        ? null
                        : issued.plusDays(random.nextInt(400)).toString(),
                reported ? issued.plusDays(random.nextInt(400)).toString() : null,
                i % 2 == 0);
    }

    private void ask() {
        DeskClient coordinator = sites.here.as(editor, Strength.TWO_FACTORS);
        DeskClient worker = sites.here.as(officer, Strength.TWO_FACTORS);
        DeskClient reader = sites.here.asNobody();
        String board = "/ban-bien-tap/chi-dao";
        Looks.head();
        for (String view : List.of("open", "overdue", "done", "all", "mine", "unit")) {
            Looks.at("the editor's board: " + view, () -> coordinator.get(board + "?bang=" + view));
        }
        Looks.at("the editor's board, far behind", () -> coordinator.get(board + "?bang=open&trang=" + 90));
        Looks.at(
                "the editor's board, one issuer",
                () -> coordinator.get(board + "?bang=all&nguoi=L%C3%A3nh%20%C4%91%E1%BA%A1o%207"));
        for (String view : List.of("mine", "unit", "overdue", "all")) {
            Looks.at("an officer's board: " + view, () -> worker.get(board + "?bang=" + view));
        }
        Looks.at("one directive", () -> coordinator.get(board + "/777"));
        Looks.at("the report of a year", () -> coordinator.get(board + "/bao-cao?tu=2026-01-01&den=2026-12-31"));
        Looks.at("an officer's inbox", () -> worker.get("/ban-bien-tap"));
        Looks.at(
                "an article that says ten of each, made anew",
                () -> reader.get("/tin-tuc/bai-" + PER_ARTICLE * random.nextInt(RECORDS / PER_ARTICLE)));
        Looks.at("/chi-dao, made anew", () -> reader.get("/chi-dao?trang=" + (2 + random.nextInt(1_000))));
        Looks.at("/chi-dao/{number}, made anew", () -> reader.get("/chi-dao/" + (1 + 2 * random.nextInt(RECORDS / 2))));
        Looks.at("/so-lieu, its ten pages by chance", () -> reader.get("/so-lieu?trang=" + (1 + random.nextInt(10))));
        Looks.at(
                "/so-lieu.json, a thousand figures",
                () -> reader.get("/so-lieu.json?trang=" + (1 + random.nextInt(RECORDS / 1_000))));
        Looks.at("/so-lieu/{indicator}, made anew", () -> reader.get("/so-lieu/" + (1 + random.nextInt(INDICATORS))));
    }
}
