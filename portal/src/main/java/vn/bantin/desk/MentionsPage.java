package vn.bantin.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.mention.Entry;
import vn.bantin.record.mention.Kind;
import vn.bantin.record.mention.Listed;
import vn.bantin.record.mention.Listing;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/nhac-den}: whom and what was taken up from all articles, by name and kind, each with the way to its article's list. */
public final class MentionsPage {
    static final String PATH = Doorkeeper.DESK + "/nhac-den";
    private static final int SIZE = 50;

    private final DeskPages pages;

    MentionsPage(DeskPages pages) {
        this.pages = pages;
    }

    /** What the template shows. */
    public record Model(DeskFrame frame, Listing.Choice choice, Page<Listed> page) {

        public List<Kind> kinds() {
            return List.of(Kind.values());
        }

        public int longest() {
            return Entry.LONGEST;
        }

        /** Where it is taken back or corrected. */
        public String address(Listed listed) {
            return EditionMentionsPage.path(listed.editionId());
        }

        public String address(int number) {
            Kind kind = choice.kind();
            return PATH + "?ten=" + URLEncoder.encode(choice.name(), StandardCharsets.UTF_8) + "&loai="
                    + (kind == null ? "" : kind.word()) + "&trang=" + number;
        }

        public String when(Listed listed) {
            return Dates.stamp(listed.mention().recordedAt());
        }
    }

    public Reply show(Request request) {
        Visitor visitor = Visitor.of(request);
        Listing.Choice choice = new Listing.Choice(kind(request), name(request));
        int number = ArticlesPage.page(request.query("trang").orElse(null));
        Page<Listed> page =
                pages.database().read(tx -> new Listing(tx, visitor.site().id()).page(choice, number, SIZE));
        if (!page.exists()) {
            throw Problem.notFound();
        }
        return pages.show(200, "mentions", new Model(pages.frame(visitor), choice, page));
    }

    /** All kinds where none is named, or none that there is. */
    private static @Nullable Kind kind(Request request) {
        return request.query("loai").flatMap(Kind::of).orElse(null);
    }

    private static String name(Request request) {
        String typed = PlainText.line(request.query("ten").orElse(""));
        return typed.length() > Entry.LONGEST ? typed.substring(0, Entry.LONGEST) : typed;
    }
}
