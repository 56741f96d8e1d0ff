package vn.bantin.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.procedure.Procedure;
import vn.bantin.procedure.Procedures;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** {@code /thu-tuc?tu-khoa=khai+sinh&linh-vuc=Hộ+tịch}: the catalogue of procedures, with where and when it was copied. */
public final class ProceduresPage {
    static final String PATH = "/thu-tuc";
    private static final String WORDS = "tu-khoa";
    private static final String FIELD = "linh-vuc";
    private static final int PAGE_SIZE = 30;

    private final Database database;
    private final InstantSource clock;
    private final Frames frames;
    private final Templates templates;

    ProceduresPage(Database database, InstantSource clock, Frames frames, Templates templates) {
        this.database = database;
        this.clock = clock;
        this.frames = frames;
        this.templates = templates;
    }

    /**
     * What the template shows.
     *
     * @param anyOrNull one of all there are, which says where and when they were copied
     * @param bodies what stands today for the bodies that take them
     */
    public record Model(
            Frame frame,
            String words,
            String field,
            List<String> fields,
            Page<Procedure> page,
            @Nullable Procedure anyOrNull,
            Map<Long, List<Body>> bodies) {

        public List<Body> bodiesOf(Procedure procedure) {
            return procedure.bodyId() == null ? List.of() : bodies.getOrDefault(procedure.bodyId(), List.of());
        }

        public String path(Body body) {
            return frame.link(BodyPage.path(body));
        }

        public String day(LocalDate day) {
            return Dates.day(day);
        }

        /** The address of one page of what was asked for. */
        public String address(int number) {
            return frame.link(PATH + "?" + WORDS + "=" + encoded(words) + "&" + FIELD + "=" + encoded(field) + "&"
                    + PageNumber.NAME + "=" + number);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    public Reply show(Request request) {
        return Reply.html(200, templates.render("reader/procedures.jte", database.read(tx -> model(tx, request))));
    }

    private Model model(Handle tx, Request request) {
        Site site = Frames.site(tx, request);
        String words = TypedText.of(request, WORDS);
        String field = TypedText.of(request, FIELD);
        Procedures procedures = new Procedures(tx, site.id());
        Page<Procedure> page = procedures.find(words, field, PageNumber.of(request), PAGE_SIZE);
        if (!page.exists()) {
            throw Problem.notFound();
        }
        String title = Messages.in(request.language()).say("procedures");
        return new Model(
                frames.frame(
                        tx,
                        site,
                        request,
                        words.isEmpty() && field.isEmpty()
                                ? Head.of(title, title + " – " + site.name(), PATH)
                                : Head.unlisted(title, PATH)),
                words,
                field,
                procedures.fields(),
                page,
                procedures.first().orElse(null),
                bodies(tx, site, page.items()));
    }

    private Map<Long, List<Body>> bodies(Handle tx, Site site, List<Procedure> procedures) {
        LocalDate today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        Bodies bodies = new Bodies(tx, site.id());
        Map<Long, List<Body>> standing = new HashMap<>();
        for (Procedure procedure : procedures) {
            if (procedure.bodyId() != null) {
                standing.computeIfAbsent(procedure.bodyId(), id -> bodies.heirsOf(id, today));
            }
        }
        return standing;
    }
}
