package vn.bantin.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Authority;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Upload;
import vn.bantin.procedure.Fault;
import vn.bantin.procedure.Mirroring;
import vn.bantin.procedure.Procedure;
import vn.bantin.procedure.ProcedureRule;
import vn.bantin.procedure.Procedures;
import vn.bantin.vietnamese.Dates;

/** {@code /ban-bien-tap/thu-tuc}: what the catalogue of procedures was copied from and when; administrators put a newer copy in its place. */
public final class ProceduresPage {
    static final String PATH = Doorkeeper.DESK + "/thu-tuc";

    private static final int MOST_FAULTS = 50;

    private final DeskPages pages;
    private final Mirroring mirroring;

    ProceduresPage(DeskPages pages) {
        this.pages = pages;
        this.mirroring = new Mirroring(pages.database(), pages.clock());
    }

    /**
     * What the template shows.
     *
     * @param anyOrNull one of them, which says where and when all were copied
     * @param faults the rows for which a copy was not taken
     */
    public record Model(
            DeskFrame frame,
            ChosenSite chosen,
            long count,
            @Nullable Procedure anyOrNull,
            boolean mayChange,
            LocalDate today,
            Days days,
            List<Fault> faults,
            Refused refused) {

        public String query() {
            return chosen.all().isEmpty() ? "" : chosen.query();
        }

        /** As many as one reads at once. */
        public List<Fault> firstFaults() {
            return faults.subList(0, Math.min(MOST_FAULTS, faults.size()));
        }
    }

    public Reply show(Request request) {
        return show(request, 200, Refused.NOTHING, List.of());
    }

    private Reply show(Request request, int status, Refused refused, List<Fault> faults) {
        Visitor visitor = Visitor.of(request);
        ChosenSite chosen = ChosenSite.of(request, pages);
        return pages.show(
                status, "procedures", pages.database().read(tx -> model(tx, visitor, chosen, refused, faults)));
    }

    private Model model(Handle tx, Visitor visitor, ChosenSite chosen, Refused refused, List<Fault> faults) {
        long site = chosen.site().id();
        Procedures procedures = new Procedures(tx, site);
        return new Model(
                pages.frame(visitor),
                chosen,
                procedures.count(),
                procedures.first().orElse(null),
                Authority.of(visitor.account()).administers(site),
                pages.clock().instant().atZone(Dates.ZONE).toLocalDate(),
                new Days(),
                faults,
                refused);
    }

    public Reply replace(Request request) {
        Form form = request.form();
        Visitor visitor = Visitor.of(request);
        ChosenSite chosen = ChosenSite.of(request, pages);
        try {
            byte[] file =
                    form.file("file").map(Upload::bytes).orElseThrow(() -> new Refusal(ProcedureRule.FILE_MISSING));
            Mirroring.Outcome outcome = mirroring.replace(
                    visitor.account(), chosen.site().id(), form.text("source"), day(form.text("day")), file);
            return outcome.faults().isEmpty()
                    ? Reply.seeOther(PATH + (chosen.all().isEmpty() ? "" : chosen.query()))
                    : refused(
                            request,
                            new Refusal(
                                    ProcedureRule.ROWS_WRONG, outcome.faults().size()),
                            outcome.faults());
        } catch (Refusal refusal) {
            return refused(request, refusal, List.of());
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException malformed) {
            throw new Refusal(ProcedureRule.DAY_MALFORMED);
        }
    }

    private Reply refused(Request request, Refusal refusal, List<Fault> faults) {
        String sentence = pages.frame(Visitor.of(request)).messages().say(refusal);
        return show(request, 422, Refused.of("replace", request.form(), List.of("source", "day"), sentence), faults);
    }
}
