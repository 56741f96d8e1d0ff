package vn.bantin.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.comment.BlockedWords;
import vn.bantin.comment.CommentRule;
import vn.bantin.comment.CommentSetting;
import vn.bantin.comment.CommentSetting.Scope;
import vn.bantin.comment.CommentSettings;
import vn.bantin.comment.Regulating;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;

/** {@code /ban-bien-tap/binh-luan/thiet-lap}: where a site takes comments, for how long, and the words it wants in none. */
public final class CommentSettingsPage {
    static final String PATH = QueuePage.PATH + "/thiet-lap";

    private final DeskPages pages;
    private final Regulating regulating;

    CommentSettingsPage(DeskPages pages) {
        this.pages = pages;
        this.regulating = new Regulating(pages.database(), pages.clock());
    }

    /** What the template shows. */
    public record Model(
            DeskFrame frame,
            ChosenSite chosen,
            Level site,
            List<Level> sections,
            List<Level> articles,
            String words,
            String address,
            String alert) {
        public String query() {
            return chosen.all().isEmpty() ? "" : chosen.query();
        }
    }

    /** One level with its name and what is said of it. */
    public record Level(String name, CommentSetting setting) {
        /** What ids of the page's fields end with. */
        public String key() {
            return setting.scope().name().toLowerCase(Locale.ROOT) + "-" + setting.scopeId();
        }

        public String days() {
            Integer days = setting.days();
            return days == null ? "" : days.toString();
        }
    }

    /** What was typed and refused. */
    private record Typed(@Nullable String words, String address, String alert) {
        static final Typed NOTHING = new Typed(null, "", "");
    }

    public Reply show(Request request) {
        return show(request, 200, Typed.NOTHING);
    }

    private Reply show(Request request, int status, Typed typed) {
        ChosenSite chosen = ChosenSite.of(request, pages);
        DeskFrame frame = pages.frame(Visitor.of(request));
        return pages.show(status, "comment_settings", pages.database().read(tx -> model(tx, frame, chosen, typed)));
    }

    private static Model model(Handle tx, DeskFrame frame, ChosenSite chosen, Typed typed) {
        long site = chosen.site().id();
        CommentSettings settings = new CommentSettings(tx, site);
        List<Level> sections = new ArrayList<>();
        for (Section section : new Sections(tx, site).tree().sections()) {
            sections.add(new Level(section.name(), settings.at(Scope.SECTION, Long.toString(section.id()))));
        }
        String words = typed.words();
        return new Model(
                frame,
                chosen,
                new Level(chosen.site().name(), settings.at(Scope.SITE, "")),
                sections,
                articles(tx, site, settings),
                words == null ? String.join("\n", new BlockedWords(tx, site).all()) : words,
                typed.address(),
                typed.alert());
    }

    private static List<Level> articles(Handle tx, long site, CommentSettings settings) {
        Articles articles = new Articles(tx, site);
        return settings.all().stream()
                .filter(setting -> setting.scope() == Scope.ARTICLE)
                .map(setting -> new Level(name(articles, UUID.fromString(setting.scopeId())), setting))
                .toList();
    }

    private static String name(Articles articles, UUID article) {
        return articles.live(List.of(article)).stream()
                .map(Headline::title)
                .findFirst()
                .or(() -> articles.byId(article).map(Article::path))
                .orElse("");
    }

    public Reply set(Request request) {
        String scope = request.form().text("scope");
        String address = request.form().text("article");
        return doing(request, new Typed(null, address, ""), site -> {
            CommentSetting setting = new CommentSetting(
                    scope(scope),
                    id(request, site, address),
                    request.form().has("off"),
                    days(request.form().text("days")));
            regulating.set(Visitor.of(request).account(), site, setting);
        });
    }

    private static Scope scope(String name) {
        return switch (name) {
            case "SITE" -> Scope.SITE;
            case "SECTION" -> Scope.SECTION;
            default -> Scope.ARTICLE;
        };
    }

    /** An article comes by its id where it is in the list already, by its address where it is not. */
    private String id(Request request, long site, String address) {
        return switch (scope(request.form().text("scope"))) {
            case SITE -> "";
            case SECTION -> request.form().text("id");
            case ARTICLE ->
                DraftForm.uuid(request.form().text("id")).map(UUID::toString).orElseGet(() -> article(site, address));
        };
    }

    /** The article at an address of the site, with or without its host. */
    private String article(long site, String typed) {
        String path = PlainText.line(typed)
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("^/", "")
                .replaceFirst("[?#].*", "");
        Optional<Article> found = pages.database().read(tx -> new Articles(tx, site).byPath(path));
        return found.map(article -> article.id().toString())
                .orElseThrow(() -> new Refusal(CommentRule.ARTICLE_UNKNOWN));
    }

    private static @Nullable Integer days(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,5}")) {
            throw new Refusal(CommentRule.DAYS_MALFORMED, Regulating.MOST_DAYS);
        }
        return Integer.valueOf(text);
    }

    public Reply block(Request request) {
        String words = request.form().text("words");
        return doing(
                request,
                new Typed(words, "", ""),
                site -> regulating.block(Visitor.of(request).account(), site, words));
    }

    private interface Deed {
        void at(long site);
    }

    private Reply doing(Request request, Typed typed, Deed deed) {
        ChosenSite chosen = ChosenSite.of(request, pages);
        try {
            deed.at(chosen.site().id());
            return Reply.seeOther(chosen.all().isEmpty() ? PATH : PATH + chosen.query());
        } catch (Refusal refusal) {
            String sentence = pages.frame(Visitor.of(request)).messages().say(refusal);
            return show(request, 422, new Typed(typed.words(), typed.address(), sentence));
        }
    }
}
