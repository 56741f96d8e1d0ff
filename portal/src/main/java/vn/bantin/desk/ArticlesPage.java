package vn.bantin.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Publishing;
import vn.bantin.article.Reviewing;
import vn.bantin.article.State;
import vn.bantin.article.WorkItem;
import vn.bantin.article.Worklist;
import vn.bantin.article.Writing;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;

/** {@code /ban-bien-tap/bai-viet}: every edition of the site, narrowed and page by page, with what is done to many at once. */
public final class ArticlesPage {
    private static final int SIZE = 30;
    private static final String PATH = Doorkeeper.DESK + "/bai-viet";
    private static final String DONE = "xong";
    private static final int NOTHING_DONE = -1;

    private final DeskPages pages;
    private final Writing writing;
    private final Reviewing reviewing;
    private final Publishing publishing;

    ArticlesPage(DeskPages pages, Writing writing, Reviewing reviewing, Publishing publishing) {
        this.pages = pages;
        this.writing = writing;
        this.reviewing = reviewing;
        this.publishing = publishing;
    }

    /** What the list is narrowed to, as it stands in the address. */
    public record Choice(String state, String section, String words) {
        static Choice of(Request request) {
            return new Choice(
                    request.query("trang-thai").orElse(""),
                    request.query("chuyen-muc").orElse(""),
                    request.query("tu").orElse(""));
        }

        /** The address of a part of the list that is narrowed in the same way. */
        public String path(int page) {
            return PATH + query(page);
        }

        /** Where what is chosen on this page of it is sent to. */
        public String pathForMany(int page) {
            return PATH + "/nhieu-bai" + query(page);
        }

        private String query(int page) {
            return "?trang-thai=" + encoded(state) + "&chuyen-muc=" + encoded(section) + "&tu=" + encoded(words)
                    + "&trang=" + page;
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        Worklist.Filter filter() {
            List<State> all = Arrays.stream(State.values())
                    .filter(one -> state.isEmpty()
                            ? one != State.DISCARDED
                            : one.name().toLowerCase(Locale.ROOT).equals(state))
                    .toList();
            return new Worklist.Filter(
                    all.isEmpty() ? List.of(State.values()) : all,
                    section.matches("[0-9]{1,15}") ? Long.valueOf(section) : null,
                    words);
        }
    }

    /** What a verb was not done to, where it is to be looked at, and why; title and path are empty where nothing was chosen. */
    public record Refused(String title, String path, String why) {}

    /** What the template shows; {@code done} is less than nothing before something was done. */
    public record Model(
            DeskFrame frame,
            Choice choice,
            Page<WorkItem> items,
            List<Section> sections,
            Ages ages,
            int done,
            List<Refused> refused) {

        /** What stands over the refusals. */
        public String refusal() {
            return refused.getFirst().path().isEmpty()
                    ? frame.say("desk.refused")
                    : frame.say("desk.bulk.refused", refused.size());
        }

        public State[] states() {
            return State.values();
        }
    }

    public Reply show(Request request) {
        return show(request, done(request), List.of());
    }

    /** To how many a verb was just done. */
    private static int done(Request request) {
        return request.query(DONE)
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(NOTHING_DONE);
    }

    private Reply show(Request request, int done, List<Refused> refused) {
        Visitor visitor = Visitor.of(request);
        Model model = pages.database().read(tx -> model(tx, request, visitor, done, refused));
        if (!model.items().exists()) {
            throw Problem.notFound();
        }
        return pages.show(refused.isEmpty() ? 200 : 422, "articles", model);
    }

    private Model model(Handle tx, Request request, Visitor visitor, int done, List<Refused> refused) {
        Worklist worklist = new Worklist(tx, visitor.site().id());
        Choice choice = Choice.of(request);
        Worklist.Filter filter = choice.filter();
        long total = worklist.count(filter);
        int page = done < 0 ? page(request) : Math.min(page(request), last(total));
        return new Model(
                pages.frame(visitor),
                choice,
                new Page<>(worklist.page(filter, (page - 1) * SIZE, SIZE), page, SIZE, total),
                new Sections(tx, visitor.site().id()).tree().sections(),
                new Ages(pages.clock().instant()),
                done,
                refused);
    }

    /** What was done may have taken the last page away. */
    private static int last(long total) {
        return new Page<>(List.of(), 1, SIZE, total).count();
    }

    private static int page(Request request) {
        return page(request.query("trang").orElse(null));
    }

    static int page(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(number -> number.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** Does one thing to every chosen edition, each in a transaction of its own, and says which it could not be done to. */
    public Reply change(Request request) {
        Visitor visitor = Visitor.of(request);
        String verb = request.form().text("verb");
        List<UUID> chosen = request.form().all("edition").stream()
                .flatMap(id -> DraftForm.uuid(id).stream())
                .toList();
        if (chosen.isEmpty()) {
            return show(
                    request,
                    NOTHING_DONE,
                    List.of(new Refused("", "", pages.frame(visitor).say("desk.bulk.none"))));
        }
        List<Refused> refused = new ArrayList<>();
        for (UUID edition : chosen) {
            try {
                apply(verb, visitor, edition, request.form());
            } catch (Refusal refusal) {
                refused.add(new Refused(
                        title(visitor, edition),
                        Doorkeeper.DESK + "/ban/" + edition,
                        pages.frame(visitor).messages().say(refusal)));
            }
        }
        if (refused.isEmpty()) {
            return Reply.seeOther(Choice.of(request).path(page(request)) + "&" + DONE + "=" + chosen.size());
        }
        return show(request, chosen.size() - refused.size(), refused);
    }

    /** What is approved is what the list showed, and nothing that was written since. */
    private void apply(String verb, Visitor visitor, UUID edition, Form form) {
        switch (verb) {
            case "submit" -> writing.submit(visitor.account(), edition);
            case "approve" -> reviewing.approve(visitor.account(), edition, seen(form, edition));
            case "publish" -> publishing.publish(visitor.account(), edition);
            case "discard" -> writing.discard(visitor.account(), edition);
            default -> throw Problem.badRequest();
        }
    }

    private static int seen(Form form, UUID edition) {
        return DraftForm.revision(form, "revision-" + edition);
    }

    private String title(Visitor visitor, UUID edition) {
        return pages.database()
                .read(tx -> new Worklist(tx, visitor.site().id())
                        .of(List.of(edition)).stream()
                                .map(WorkItem::title)
                                .findFirst()
                                .orElse(""));
    }
}
