package vn.bantin.desk;

import java.util.List;
import vn.bantin.kit.text.FileSize;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.media.Shelf;
import vn.bantin.media.Use;
import vn.bantin.media.Vault;
import vn.bantin.vietnamese.Folding;

/** {@code /ban-bien-tap/tai-lieu/{document}}: one document, its title, its file, and the editions that offer it. */
public final class DocumentPage {
    private final DeskPages pages;
    private final Shelf shelf;
    private final Vault vault;

    DocumentPage(DeskPages pages, Shelf shelf, Vault vault) {
        this.pages = pages;
        this.shelf = shelf;
        this.vault = vault;
    }

    /** What the template shows; {@code title} is the document's, or what was typed and refused. */
    public record Model(DeskFrame frame, Document document, String title, List<Use> uses, String alert) {
        public String size() {
            return FileSize.of(document.bytes(), frame.language());
        }
    }

    public Reply show(Request request) {
        Document document = document(request);
        return show(request, 200, document, document.title(), "");
    }

    private Document document(Request request) {
        long site = Visitor.of(request).site().id();
        return DraftForm.uuid(request.part("document"))
                .flatMap(id -> pages.database().read(tx -> new Documents(tx, site).byId(id)))
                .orElseThrow(Problem::notFound);
    }

    private Reply show(Request request, int status, Document document, String title, String alert) {
        Visitor visitor = Visitor.of(request);
        List<Use> uses =
                pages.database().read(tx -> new Documents(tx, visitor.site().id()).usedIn(document.id()));
        return pages.show(status, "document", new Model(pages.frame(visitor), document, title, uses, alert));
    }

    public Reply entitle(Request request) {
        Visitor visitor = Visitor.of(request);
        Document document = document(request);
        String title = request.form().text("title");
        try {
            shelf.entitle(visitor.site().id(), document.id(), title);
            return Reply.seeOther(DocumentsPage.PATH + "/" + document.id());
        } catch (Refusal refusal) {
            return show(
                    request,
                    422,
                    document,
                    title,
                    pages.frame(visitor).messages().say(refusal));
        }
    }

    /** The bytes, whether or not readers may have them yet; always to be saved, and never run where they are opened. */
    public Reply file(Request request) {
        Document document = document(request);
        return Reply.download(
                        Folding.fold(document.name()),
                        document.kind().mediaType(),
                        vault.file(document.hash()).orElseThrow(Problem::notFound))
                .with("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
    }
}
