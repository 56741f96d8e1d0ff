package vn.bantin.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.article.Article;
import vn.bantin.article.Articles;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.article.Presence;
import vn.bantin.article.Proof;
import vn.bantin.article.Remark;
import vn.bantin.article.Remarks;
import vn.bantin.article.State;
import vn.bantin.kit.text.FileSize;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Sections;

/**
 * {@code /ban-bien-tap/ban/{edition}}: one edition, to write on while it is a draft and to read afterwards, with all that
 * may be done to it.
 */
public final class EditionPage {
    private static final int CHOICE = 12;
    private static final int DOCUMENTS = 20;

    /** Stands in the address of a draft that a button has just saved. */
    static final String SAVED = "da-luu";

    /** What was looked for among the pictures and the documents to choose from. */
    static final String PICTURE_WORDS = "anh";

    static final String DOCUMENT_WORDS = "tai-lieu";

    /** How many pictures of a Word document could not be taken along. */
    static final String MISSING = "thieu-anh";

    /** In which encodings from before Unicode a Word document was typed that was taken over as it is. */
    static final String OLD_LETTERS = "chu-cu";

    private final DeskPages pages;

    EditionPage(DeskPages pages) {
        this.pages = pages;
    }

    /** What the templates show. {@code content} is what was typed where a form was refused, else the edition's. */
    public record Model(
            DeskFrame frame,
            Article article,
            Edition edition,
            Content content,
            String correction,
            Section section,
            List<Section> sections,
            Map<UUID, String> names,
            List<Remark> remarks,
            List<Proofs.Shown> proofs,
            List<String> others,
            String pictureWords,
            List<Picture> pictures,
            String documentWords,
            List<Document> documents,
            List<UUID> offered,
            Account account,
            boolean saved,
            String picturesMissing,
            String oldDocument,
            @Nullable String alert,
            @Nullable Form sent) {

        /** What was sent in this field of a form that was refused. */
        public String typed(String field) {
            return sent == null ? "" : sent.text(field);
        }

        /** Whether the form with this field was refused, so that it stands open. */
        public boolean isRefused(String field) {
            return sent != null && sent.has(field);
        }

        public boolean mayWrite() {
            return edition.isWritableBy(account);
        }

        /** The encodings from before Unicode that passages of the text were typed in; empty where there are none. */
        public String legacyEncodings() {
            return oldDocument.isEmpty() ? OldLetters.in(content).names() : "";
        }

        public boolean isMine() {
            return edition.writers().contains(account.id());
        }

        public boolean mayReview() {
            return edition.state() == State.IN_REVIEW && account.role().mayReview();
        }

        public boolean mayTakeBack() {
            return (edition.state() == State.IN_REVIEW || edition.state() == State.APPROVED)
                    && (isMine() || account.role().mayReview());
        }

        public boolean mayPublish() {
            return edition.state() == State.APPROVED && account.role().mayPublish();
        }

        public boolean mayCancel() {
            return edition.state() == State.SCHEDULED && account.role().mayPublish();
        }

        public boolean mayCorrect() {
            return edition.state() == State.LIVE && account.role().mayReview();
        }

        public boolean mayWithdraw() {
            return edition.state() == State.LIVE && account.role().mayPublish();
        }

        public boolean mayRestore() {
            return (edition.state() == State.SUPERSEDED || edition.state() == State.WITHDRAWN)
                    && account.role().mayReview();
        }

        public boolean isRepublication() {
            return article.publishedAt() != null;
        }

        public String writers() {
            return edition.writers().stream()
                    .map(id -> names.getOrDefault(id, ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        public String approver() {
            return Optional.ofNullable(edition.approverId()).map(names::get).orElse("");
        }

        public Optional<Picture> picture() {
            return pictures.stream()
                    .filter(picture -> picture.id().equals(content.pictureId()))
                    .findFirst();
        }

        public boolean foundNoPicture() {
            return pictures.stream().allMatch(picture -> picture.id().equals(content.pictureId()));
        }

        public boolean offers(Document document) {
            return offered.contains(document.id());
        }

        public String size(Document document) {
            return FileSize.of(document.bytes(), frame.language());
        }

        public String alertOrNone() {
            return alert == null ? "" : alert;
        }
    }

    Reply show(Request request) {
        return show(request, id(request), 200, null, null);
    }

    /** The id in the path; what is none leads nowhere. */
    static UUID id(Request request) {
        return DraftForm.uuid(request.part("edition")).orElseThrow(Problem::notFound);
    }

    /** The page again, with the sentence of what was refused and all that was typed. */
    Reply refused(Request request, Refusal refusal, @Nullable DraftForm typed) {
        Visitor visitor = Visitor.of(request);
        return show(request, id(request), 422, pages.frame(visitor).messages().say(refusal), typed);
    }

    /** The page of a writer without script whose draft somebody else has saved meanwhile. */
    Reply outdated(Request request, DraftForm typed) {
        Visitor visitor = Visitor.of(request);
        return show(request, id(request), 409, pages.frame(visitor).say("desk.conflict.title"), typed);
    }

    private Reply show(Request request, UUID id, int status, @Nullable String alert, @Nullable DraftForm typed) {
        Visitor visitor = Visitor.of(request);
        Model model = pages.database().read(tx -> model(tx, visitor, id, alert, typed, request));
        return pages.show(status, model.mayWrite() ? "write" : "edition", model);
    }

    private Model model(
            Handle tx, Visitor visitor, UUID id, @Nullable String alert, @Nullable DraftForm typed, Request request) {
        String pictureWords = request.query(PICTURE_WORDS).orElse("");
        String documentWords = request.query(DOCUMENT_WORDS).orElse("");
        long site = visitor.site().id();
        Edition edition = new Editions(tx, site).byId(id).orElseThrow(Problem::notFound);
        Article article = new Articles(tx, site).byId(edition.articleId()).orElseThrow();
        Content content = typed == null ? edition.content() : typed.content();
        Documents shelf = new Documents(tx, site);
        List<UUID> offered =
                typed == null ? shelf.of(id).stream().map(Document::id).toList() : typed.documents();
        DeskFrame frame = pages.frame(visitor);
        SectionTree sections = new Sections(tx, site).tree();
        return new Model(
                frame,
                article,
                edition,
                content,
                typed == null ? edition.correction() : typed.correction(),
                chosen(sections, typed)
                        .orElse(sections.byId(article.sectionId()).orElseThrow()),
                sections.sections(),
                new Accounts(tx, site).all().stream().collect(Collectors.toMap(Account::id, Account::name)),
                new Remarks(tx, site).of(article.id()),
                new Proofs(frame.messages()).shown(new Proof(tx, site).of(content)),
                new Presence(tx, site)
                        .others(id, visitor.account(), pages.clock().instant()),
                pictureWords,
                pictures(new Pictures(tx, site), pictureWords, content.pictureId()),
                documentWords,
                documents(shelf, documentWords, offered),
                offered,
                visitor.account(),
                request.query(SAVED).isPresent(),
                request.query(MISSING)
                        .filter(number -> number.matches("[0-9]{1,4}"))
                        .orElse(""),
                request.query(OLD_LETTERS)
                        .filter(names -> names.matches("[A-Z0-9]{1,9}(-[A-Z0-9]{1,9})*"))
                        .map(names -> names.replace("-", ", "))
                        .orElse(""),
                alert,
                alert == null ? null : request.form());
    }

    private static Optional<Section> chosen(SectionTree sections, @Nullable DraftForm typed) {
        return sections.sections().stream()
                .filter(section -> typed != null && Long.toString(section.id()).equals(typed.section()))
                .findFirst();
    }

    /** What is offered, in its order, and then the newest to choose from, with these words if there are any. */
    private static List<Document> documents(Documents shelf, String words, List<UUID> offered) {
        Stream<Document> newest = shelf.search(words, 1).items().stream()
                .limit(DOCUMENTS)
                .filter(document -> !offered.contains(document.id()));
        return Stream.concat(offered.stream().flatMap(id -> shelf.byId(id).stream()), newest)
                .toList();
    }

    /** The newest of the library to choose from, with these words if there are any, and the chosen one among them. */
    private static List<Picture> pictures(Pictures library, String words, @Nullable UUID chosen) {
        List<Picture> newest =
                library.search(words, 1).items().stream().limit(CHOICE).toList();
        if (chosen == null || newest.stream().anyMatch(picture -> picture.id().equals(chosen))) {
            return newest;
        }
        return Stream.concat(library.byId(chosen).stream(), newest.stream()).toList();
    }
}
