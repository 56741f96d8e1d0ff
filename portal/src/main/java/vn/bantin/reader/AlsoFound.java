package vn.bantin.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.kit.data.FoldedWords;
import vn.bantin.kit.data.Page;
import vn.bantin.procedure.Procedure;
import vn.bantin.procedure.Procedures;
import vn.bantin.record.question.Glimpse;
import vn.bantin.record.question.PublishedQuestions;

/** What else of a site has the words that were looked for, a few of each kind: published answers, procedures, bodies. */
public record AlsoFound(List<Part> parts) {
    static final AlsoFound NOTHING = new AlsoFound(List.of());
    private static final int MOST = 3;

    /**
     * Those of one kind.
     *
     * @param name the end of the key of its words in the message files
     * @param isWhole whether all there are were looked at, so that the total is exact
     * @param path where all of them are
     */
    public record Part(String name, List<Hit> hits, long total, boolean isWhole, String path) {
        boolean isWorthShowing() {
            return !hits.isEmpty() || !isWhole;
        }
    }

    /** One of them. */
    public record Hit(String title, String path) {}

    boolean hasHits() {
        return parts.stream().anyMatch(part -> !part.hits().isEmpty());
    }

    /** What has these words on this day. */
    static AlsoFound of(Handle tx, long site, String words, LocalDate today) {
        FoldedWords folded = FoldedWords.of(words);
        if (folded.words().isEmpty()) {
            return NOTHING;
        }
        return new AlsoFound(
                Stream.of(questions(tx, site, words), procedures(tx, site, words), bodies(tx, site, folded, today))
                        .filter(Part::isWorthShowing)
                        .toList());
    }

    private static Part questions(Handle tx, long site, String words) {
        Glimpse glimpse = new PublishedQuestions(tx, site).glimpse(words, MOST);
        List<Hit> hits = glimpse.headings().stream()
                .map(heading -> new Hit(heading.title(), PublishedQuestionPage.path(heading.number(), heading.title())))
                .toList();
        return new Part("questions", hits, glimpse.total(), glimpse.isWhole(), with(QuestionListPage.PATH, words));
    }

    private static Part procedures(Handle tx, long site, String words) {
        Page<Procedure> found = new Procedures(tx, site).find(words, "", 1, MOST);
        List<Hit> hits = found.items().stream()
                .map(procedure -> new Hit(procedure.name(), with(ProceduresPage.PATH, procedure.code())))
                .toList();
        return new Part("procedures", hits, found.total(), true, with(ProceduresPage.PATH, words));
    }

    private static Part bodies(Handle tx, long site, FoldedWords words, LocalDate today) {
        List<Body> found = new Bodies(tx, site)
                .all().stream()
                        .filter(body -> body.existedOn(today) && words.areIn(FoldedWords.fold(body.name())))
                        .toList();
        List<Hit> hits = found.stream()
                .limit(MOST)
                .map(body -> new Hit(body.name(), BodyPage.path(body)))
                .toList();
        return new Part("bodies", hits, found.size(), true, DirectoryPage.PATH);
    }

    private static String with(String path, String words) {
        return path + "?tu-khoa=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
