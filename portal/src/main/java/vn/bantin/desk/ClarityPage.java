package vn.bantin.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.directive.Clarity;
import vn.bantin.record.directive.ClarityChecks;
import vn.bantin.record.directive.Tracking;

/** {@code /ban-bien-tap/chi-dao/sau-ro}: which of the six things a site asks to be clear of its directives. */
public final class ClarityPage {
    private final DeskPages pages;

    ClarityPage(DeskPages pages) {
        this.pages = pages;
    }

    /** What the template shows. */
    public record Model(DeskFrame frame, Set<Clarity> asked) {}

    public Reply show(Request request) {
        Visitor visitor = Visitor.of(request);
        return pages.show(
                200,
                "clarity",
                pages.database()
                        .read(tx -> new Model(
                                pages.frame(visitor),
                                new ClarityChecks(tx, visitor.site().id()).asked())));
    }

    public Reply ask(Request request) {
        List<String> chosen = request.form().all("clarity");
        new Tracking(pages.database(), pages.clock())
                .ask(
                        Visitor.of(request).account(),
                        Arrays.stream(Clarity.values())
                                .filter(clarity -> chosen.contains(clarity.name()))
                                .collect(Collectors.toSet()));
        return Reply.seeOther(DirectivesPage.PATH);
    }
}
