package vn.bantin.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.bantin.article.Edition;
import vn.bantin.article.Outdated;
import vn.bantin.article.Presence;
import vn.bantin.article.Proof;
import vn.bantin.article.Writing;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;
import vn.bantin.vietnamese.Dates;

/**
 * {@code POST /ban-bien-tap/ban/{edition}}: keeps a draft, for the script that saves every few seconds and for the button of
 * those who have none. Where somebody else has saved meanwhile, what was sent is kept aside and the writer chooses.
 */
public final class Saving {
    private final DeskPages pages;
    private final EditionPage page;
    private final Writing writing;
    private final Accessions accessions;

    Saving(DeskPages pages, EditionPage page, Writing writing, Accessions accessions) {
        this.pages = pages;
        this.page = page;
        this.writing = writing;
        this.accessions = accessions;
    }

    /** What a conflict's part of the page shows. */
    public record Conflict(DeskFrame frame, Edition now, String writers) {}

    Reply save(Request request) {
        return request.isFromScript() ? answerScript(request) : answerReader(request);
    }

    private Reply answerScript(Request request) {
        Visitor visitor = Visitor.of(request);
        UUID id = EditionPage.id(request);
        DraftForm draft = DraftForm.of(request.form());
        try {
            return saved(visitor, rewrite(visitor, id, draft));
        } catch (Outdated outdated) {
            writing.keepAside(visitor.account(), id, draft.content());
            return Reply.personalJson(409, Map.of("conflict", conflict(visitor, outdated)));
        } catch (Refusal refusal) {
            String sentence = pages.frame(visitor).messages().say(refusal);
            return Reply.personalJson(422, Map.of("refused", sentence));
        }
    }

    private Edition rewrite(Visitor visitor, UUID id, DraftForm draft) {
        Edition rewritten = writing.rewrite(
                visitor.account(), id, draft.revision(), draft.content(), draft.correction(), draft.documents());
        section(visitor, draft).ifPresent(section -> writing.file(visitor.account(), id, section));
        return rewritten;
    }

    private Optional<Section> section(Visitor visitor, DraftForm draft) {
        return pages.database()
                .read(tx -> new Sections(tx, visitor.site().id())
                        .tree().sections().stream()
                                .filter(section -> Long.toString(section.id()).equals(draft.section()))
                                .findFirst());
    }

    private Reply saved(Visitor visitor, Edition edition) {
        Messages messages = pages.frame(visitor).messages();
        Map<String, Object> answer = Map.of(
                "revision",
                edition.revision(),
                "savedAt",
                Dates.stamp(pages.clock().instant()).substring(0, 5),
                "remarks",
                new Proofs(messages)
                        .shown(pages.database()
                                .read(tx -> new Proof(tx, visitor.site().id()).of(edition.content()))),
                "others",
                seen(visitor, edition.id()),
                "legacy",
                OldLetters.in(edition.content()).names());
        return Reply.personalJson(200, answer);
    }

    private List<String> seen(Visitor visitor, UUID edition) {
        return pages.database().write(tx -> {
            Presence presence = new Presence(tx, visitor.site().id());
            presence.seen(edition, visitor.account(), pages.clock().instant());
            return presence.others(edition, visitor.account(), pages.clock().instant());
        });
    }

    private String conflict(Visitor visitor, Outdated outdated) {
        return pages.templates()
                .render(
                        "desk/conflict.jte",
                        new Conflict(pages.frame(visitor), outdated.now(), writers(visitor, outdated)));
    }

    private String writers(Visitor visitor, Outdated outdated) {
        Database database = pages.database();
        return database.read(tx -> String.join(
                ", ",
                new Presence(tx, visitor.site().id())
                        .others(
                                outdated.now().id(),
                                visitor.account(),
                                pages.clock().instant())));
    }

    /** The button: keeps the draft with the picture that came along, then does what the button says. */
    private Reply answerReader(Request request) {
        Visitor visitor = Visitor.of(request);
        UUID id = EditionPage.id(request);
        Form form = request.form();
        DraftForm draft = DraftForm.of(form);
        try {
            DraftForm whole = withPicture(visitor, form, draft);
            rewrite(visitor, id, whole);
            if (form.has("submit")) {
                writing.submit(visitor.account(), id);
            }
            return Reply.seeOther(Doorkeeper.DESK + "/ban/" + id + (form.has("submit") ? "" : again(form)));
        } catch (Outdated outdated) {
            writing.keepAside(visitor.account(), id, draft.content());
            return page.outdated(request, draft);
        } catch (Refusal refusal) {
            return page.refused(request, refusal, draft);
        }
    }

    /** The form again, with what was looked for; whoever pressed a button to look for it goes on there. */
    private static String again(Form form) {
        return "?" + EditionPage.SAVED
                + words(EditionPage.PICTURE_WORDS, form.text("picture_words"))
                + words(EditionPage.DOCUMENT_WORDS, form.text("document_words"))
                + (form.has("find") ? "#" + (form.text("find").equals("document") ? "documents" : "pictures") : "");
    }

    private static String words(String name, String words) {
        return words.isBlank() ? "" : "&" + name + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private DraftForm withPicture(Visitor visitor, Form form, DraftForm draft) {
        return form.file("picture_file")
                .map(file -> accessions.picture(visitor, file, form.text("alternative"), form.text("credit")))
                .map(picture -> draft.with(picture.id()))
                .orElse(draft);
    }
}
