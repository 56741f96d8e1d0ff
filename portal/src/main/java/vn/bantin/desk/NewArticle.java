package vn.bantin.desk;

import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Writing;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Section;
import vn.bantin.site.Sections;

/** {@code POST /ban-bien-tap/bai-viet}: begins an article and goes on to its draft. */
final class NewArticle {
    private final DeskPages pages;
    private final Writing writing;

    NewArticle(DeskPages pages, Writing writing) {
        this.pages = pages;
        this.writing = writing;
    }

    Reply begin(Request request) {
        Visitor visitor = Visitor.of(request);
        Form form = request.form();
        Content content = new Content(
                form.text("title"), "", "", "", null, "", "", visitor.account().name());
        Edition draft = writing.begin(visitor.account(), section(visitor, form), content);
        return Reply.seeOther(Doorkeeper.DESK + "/ban/" + draft.id());
    }

    private Section section(Visitor visitor, Form form) {
        String id = form.text("section");
        return pages.database()
                .read(tx -> new Sections(tx, visitor.site().id())
                        .tree().sections().stream()
                                .filter(section -> Long.toString(section.id()).equals(id))
                                .findFirst())
                .orElseThrow(Problem::badRequest);
    }
}
