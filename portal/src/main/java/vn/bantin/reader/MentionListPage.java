package vn.bantin.reader;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.delivery.Footprint;
import vn.bantin.delivery.Rendered;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.record.mention.Kind;
import vn.bantin.record.mention.Mentions;
import vn.bantin.record.mention.Subject;
import vn.bantin.record.mention.Subjects;
import vn.bantin.site.Site;

/** {@code /nhac-den}: the people, bodies, places and times that articles mention, one kind at a time, by name. */
public final class MentionListPage {
    static final String PATH = "/nhac-den";
    static final String KIND = "loai";
    private static final int SIZE = 100;

    private final Database database;
    private final Frames frames;
    private final Templates templates;

    MentionListPage(Database database, Frames frames, Templates templates) {
        this.database = database;
        this.frames = frames;
        this.templates = templates;
    }

    /** What the template shows: of everybody or everything of a kind the newest mention. */
    public record Model(Frame frame, Kind kind, Page<ShownMention> page) {

        public List<Kind> kinds() {
            return List.of(Kind.values());
        }

        public String address(Kind other) {
            return frame.link(path(other, 1));
        }

        public String address(int number) {
            return frame.link(path(kind, number));
        }

        /** The whole list of this kind for programs. */
        public String file(String ending) {
            return PATH + ending + "?" + KIND + "=" + kind.word();
        }
    }

    private static String path(Kind kind, int number) {
        String ofKind = PATH + "?" + KIND + "=" + kind.word();
        return number > 1 ? ofKind + "&" + PageNumber.NAME + "=" + number : kind == Kind.PERSON ? PATH : ofKind;
    }

    /** The kind that an address names; empty where it names none. */
    static Optional<Kind> kind(Request request) {
        return request.query(KIND).map(word -> Kind.of(word).orElseThrow(Problem::notFound));
    }

    /** The page with what it is made of. */
    public Rendered show(Request request) {
        return database.read(tx -> rendered(tx, Frames.site(tx, request), request));
    }

    private Rendered rendered(Handle tx, Site site, Request request) {
        Footprint footprint = Footprint.of(tx, site.id()).mentions().made();
        int number = PageNumber.of(request);
        Kind kind = kind(request).orElse(Kind.PERSON);
        Page<Subject> subjects = new Subjects(tx, site.id()).published(kind, number, SIZE);
        Page<ShownMention> page = new Page<>(
                ShownMentions.of(tx, site, new Mentions(tx, site.id()).newest(subjects.items())),
                number,
                SIZE,
                subjects.total());
        if (!page.exists()) {
            throw Problem.notFound();
        }
        String title = Messages.in(request.language()).say("mentions");
        Model model = new Model(
                frames.frame(tx, site, request, Head.of(title, title + " – " + site.name(), path(kind, number))),
                kind,
                page);
        return Rendered.of(
                templates.render("reader/mention_list.jte", model), site.id(), request.language(), footprint);
    }
}
