package vn.bantin.desk;

import vn.bantin.kit.data.Page;
import vn.bantin.kit.text.FileSize;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Upload;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.media.MediaRule;

/** {@code /ban-bien-tap/tai-lieu}: the documents of the site, searched and page by page, and where new ones are brought in. */
public final class DocumentsPage {
    static final String PATH = Doorkeeper.DESK + "/tai-lieu";
    private static final String WORDS = "tu";

    private final DeskPages pages;
    private final Accessions accessions;

    DocumentsPage(DeskPages pages, Accessions accessions) {
        this.pages = pages;
        this.accessions = accessions;
    }

    /** What the template shows; {@code title} is what was typed where a file was refused. */
    public record Model(DeskFrame frame, String words, Page<Document> documents, String title, String alert) {
        public String size(Document document) {
            return FileSize.of(document.bytes(), frame.language());
        }
    }

    public Reply show(Request request) {
        return show(request, 200, "", "");
    }

    private Reply show(Request request, int status, String title, String alert) {
        Visitor visitor = Visitor.of(request);
        String words = request.query(WORDS).orElse("");
        int number = ArticlesPage.page(request.query("trang").orElse(null));
        Page<Document> found =
                pages.database().read(tx -> new Documents(tx, visitor.site().id()).search(words, number));
        if (!found.exists()) {
            throw Problem.notFound();
        }
        return pages.show(status, "documents", new Model(pages.frame(visitor), words, found, title, alert));
    }

    public Reply add(Request request) {
        Visitor visitor = Visitor.of(request);
        Form form = request.form();
        try {
            Upload file = form.file("file").orElseThrow(() -> new Refusal(MediaRule.FILE_MISSING));
            Document added = accessions.document(visitor, file, form.text("title"));
            return Reply.seeOther(PATH + "/" + added.id());
        } catch (Refusal refusal) {
            return show(
                    request,
                    422,
                    form.text("title"),
                    pages.frame(visitor).messages().say(refusal));
        }
    }
}
