package vn.bantin.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.record.question.Mapping;
import vn.bantin.record.question.QuestionRule;
import vn.bantin.record.question.SiteMap;

/** {@code /ban-bien-tap/hoi-dap/ban-do}: on which picture of the site people show where it is that they ask about. */
public final class QuestionMapPage {
    static final String PATH = QuestionsPage.PATH + "/ban-do";

    private final DeskPages pages;
    private final Mapping mapping;

    QuestionMapPage(DeskPages pages) {
        this.pages = pages;
        this.mapping = new Mapping(pages.database(), pages.clock());
    }

    /**
     * What the template shows.
     *
     * @param chosen the id of the map, or what was chosen and refused; empty for none
     * @param unfit why the map that the site has is not offered; empty where it is, or there is none
     */
    public record Model(
            DeskFrame frame, String words, List<Picture> pictures, String chosen, String unfit, String alert) {
        public boolean hasFoundNone() {
            return pictures.isEmpty() && !words.isEmpty();
        }

        public String thumbnail(Picture picture) {
            return DeskPicture.path(picture);
        }
    }

    public Reply show(Request request) {
        return show(request, 200, Optional.empty(), "");
    }

    private Reply show(Request request, int status, Optional<String> refused, String alert) {
        Visitor visitor = Visitor.of(request);
        String words = request.query("tu").orElse("");
        return pages.show(
                status, "question_map", pages.database().read(tx -> model(tx, visitor, words, refused, alert)));
    }

    /** The map that the site has stands first, whatever was looked for. */
    private Model model(Handle tx, Visitor visitor, String words, Optional<String> refused, String alert) {
        long site = visitor.site().id();
        Pictures library = new Pictures(tx, site);
        Optional<Picture> map = new SiteMap(tx, site).chosen();
        List<Picture> pictures = Stream.concat(map.stream(), library.search(words, 1).items().stream())
                .distinct()
                .toList();
        String chosen =
                refused.or(() -> map.map(picture -> picture.id().toString())).orElse("");
        DeskFrame frame = pages.frame(visitor);
        String unfit = map.flatMap(SiteMap::fault).map(frame.messages()::say).orElse("");
        return new Model(frame, words, pictures, chosen, unfit, alert);
    }

    public Reply choose(Request request) {
        Visitor visitor = Visitor.of(request);
        String typed = request.form().text("picture");
        try {
            mapping.choose(visitor.account(), typed.isEmpty() ? null : picture(typed));
            return Reply.seeOther(PATH);
        } catch (Refusal refusal) {
            return show(
                    request,
                    422,
                    Optional.of(typed),
                    pages.frame(visitor).messages().say(refusal));
        }
    }

    private static UUID picture(String typed) {
        return DraftForm.uuid(typed).orElseThrow(() -> new Refusal(QuestionRule.MAP_UNKNOWN));
    }
}
