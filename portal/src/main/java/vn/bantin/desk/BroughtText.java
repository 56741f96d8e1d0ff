package vn.bantin.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.bantin.account.Account;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.article.Writing;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.text.RichText;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Upload;
import vn.bantin.manuscript.Enclosed;
import vn.bantin.manuscript.LegacyPassages;
import vn.bantin.manuscript.Manuscript;
import vn.bantin.manuscript.Pasted;
import vn.bantin.manuscript.PastedHtml;
import vn.bantin.manuscript.WordDocument;

/** What a writer brings from elsewhere: text from the clipboard, or a Word document that takes the place of a draft's body. */
public final class BroughtText {
    private final DeskPages pages;
    private final EditionPage page;
    private final Writing writing;
    private final Accessions accessions;

    BroughtText(DeskPages pages, EditionPage page, Writing writing, Accessions accessions) {
        this.pages = pages;
        this.page = page;
        this.writing = writing;
        this.accessions = accessions;
    }

    /** {@code POST /ban-bien-tap/dan}: the clipboard's HTML and its pictures in, clean HTML out, for the editor's script. */
    public Reply paste(Request request) {
        Visitor visitor = Visitor.of(request);
        Messages messages = pages.frame(visitor).messages();
        try {
            List<Upload> files = request.form().files("file");
            Pasted pasted = PastedHtml.read(request.form().text("html"), files.size());
            List<String> notes = new ArrayList<>();
            RichText text = pasted.withPictures(number -> picture(visitor, files.get(number), messages, notes));
            if (pasted.picturesLeftOut() > 0) {
                notes.add(messages.say("editor.paste.left_out", pasted.picturesLeftOut()));
            }
            return Reply.personalJson(200, Map.of("html", text.html(), "notes", notes));
        } catch (Refusal refusal) {
            return Reply.personalJson(422, Map.of("notes", List.of(messages.say(refusal))));
        }
    }

    /** A picture that is refused is named, and the words around it are pasted all the same. */
    private Optional<UUID> picture(Visitor visitor, Upload file, Messages messages, List<String> notes) {
        try {
            return Optional.of(accessions.picture(visitor, file, "", "").id());
        } catch (Refusal refusal) {
            notes.add(file.name() + ": " + messages.say(refusal));
            return Optional.empty();
        }
    }

    /** {@code POST /ban-bien-tap/ban/{edition}/word}: the earlier body stays in the history. */
    public Reply upload(Request request) {
        Visitor visitor = Visitor.of(request);
        UUID id = EditionPage.id(request);
        Form form = request.form();
        try {
            byte[] bytes = form.file("word").orElseThrow(Problem::badRequest).bytes();
            Manuscript read = WordDocument.read(bytes);
            Manuscript manuscript = form.has("unicode") ? read.inUnicode() : read;
            Edition draft = draft(visitor, id);
            requireWritable(draft, visitor.account());
            List<Enclosed> refused = new ArrayList<>();
            writing.replace(visitor.account(), id, draft.revision(), content(visitor, draft, manuscript, refused));
            return Reply.seeOther(Doorkeeper.DESK + "/ban/" + id
                    + told(manuscript.picturesLeftOut() + refused.size(), form.has("unicode") ? "" : names(read)));
        } catch (Refusal refusal) {
            return page.refused(request, refusal, null);
        }
    }

    /** Before any picture goes to the library; the same words again are refused for the same reason as others. */
    private void requireWritable(Edition draft, Account writer) {
        if (!draft.isWritableBy(writer)) {
            writing.rewrite(writer, draft.id(), draft.revision(), draft.content(), draft.correction());
        }
    }

    /** What the page has to say of the document, in its address. */
    private static String told(int missing, String legacy) {
        String query = (missing == 0 ? "" : "&" + EditionPage.MISSING + "=" + missing)
                + (legacy.isEmpty() ? "" : "&" + EditionPage.OLD_LETTERS + "=" + legacy);
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    private static String names(Manuscript manuscript) {
        return manuscript.legacy().stream().map(Enum::name).collect(Collectors.joining("-"));
    }

    /** {@code POST /ban-bien-tap/ban/{edition}/unicode}: what was typed before Unicode becomes readable. */
    public Reply toUnicode(Request request) {
        Visitor visitor = Visitor.of(request);
        UUID id = EditionPage.id(request);
        Edition draft = draft(visitor, id);
        try {
            LegacyPassages passages = OldLetters.in(draft.content());
            if (!passages.isEmpty()) {
                Content decoded = OldLetters.decoded(draft.content(), passages);
                writing.replace(visitor.account(), id, draft.revision(), decoded);
            }
            return Reply.seeOther(Doorkeeper.DESK + "/ban/" + id);
        } catch (Refusal refusal) {
            return page.refused(request, refusal, null);
        }
    }

    private Edition draft(Visitor visitor, UUID id) {
        return pages.database()
                .read(tx -> new Editions(tx, visitor.site().id()).byId(id))
                .orElseThrow(Problem::notFound);
    }

    private Content content(Visitor visitor, Edition draft, Manuscript manuscript, List<Enclosed> refused) {
        Content before = draft.content();
        return new Content(
                before.title().isEmpty() ? manuscript.title() : before.title(),
                before.dateline(),
                before.lead(),
                body(visitor, manuscript, refused),
                before.illustration(),
                before.addendum(),
                before.byline());
    }

    /** The pictures go to the library and stand in the text where they stood; one that is refused keeps out no words. */
    private RichText body(Visitor visitor, Manuscript manuscript, List<Enclosed> refused) {
        Document document = Jsoup.parseBodyFragment(manuscript.body().html());
        List<Element> blocks = new ArrayList<>(document.body().children());
        for (Enclosed enclosed : manuscript.pictures().reversed()) {
            Element figure;
            try {
                figure = figure(visitor, enclosed);
            } catch (Refusal refusal) {
                refused.add(enclosed);
                figure = new Element("p").text(enclosed.caption());
            }
            if (enclosed.block() < blocks.size()) {
                blocks.get(enclosed.block()).before(figure);
            } else {
                document.body().appendChild(figure);
            }
        }
        return RichText.clean(document.body().html());
    }

    private Element figure(Visitor visitor, Enclosed enclosed) {
        Upload file = new Upload(enclosed.name(), enclosed.bytes());
        UUID picture = accessions
                .picture(visitor, file, enclosed.textAlternative(), "")
                .id();
        Element figure = new Element("figure");
        Element image = figure.appendElement("img").attr("src", "/media/anh/" + picture);
        if (!enclosed.textAlternative().isEmpty()) {
            image.attr("alt", enclosed.textAlternative());
        }
        if (!enclosed.caption().isEmpty()) {
            figure.appendElement("figcaption").text(enclosed.caption());
        }
        return figure;
    }
}
