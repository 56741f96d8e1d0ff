package vn.bantin.desk;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.record.directive.Board;
import vn.bantin.record.directive.CalendarKeys;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.Viewer;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/**
 * {@code /ban-bien-tap/chi-dao/lich/{token}}: the dates of somebody's directives as a calendar program asks for them (RFC 5545),
 * under a secret address, since such programs cannot sign in.
 */
public final class DirectiveCalendar {
    private static final String PATH = DirectivesPage.PATH + "/lich/";
    private static final int MOST = 2_000;

    /** Letters to a line; a line has 75 bytes at most, and a Vietnamese letter up to three. */
    private static final int FOLDED = 25;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final DeskPages pages;

    DirectiveCalendar(DeskPages pages) {
        this.pages = pages;
    }

    /** What the template shows: the address is told once. */
    public record Model(DeskFrame frame, String address) {}

    /** Makes a new address; the one before it leads nowhere from now on. */
    public Reply make(Request request) {
        Visitor visitor = Visitor.of(request);
        String token = pages.database()
                .write(tx -> new CalendarKeys(tx, visitor.site().id())
                        .make(visitor.account(), pages.clock().instant()));
        return pages.show(
                200,
                "calendar_made",
                new Model(pages.frame(visitor), request.absolute(visitor.site().host(), PATH + token)));
    }

    public Reply show(Request request) {
        return pages.database().read(tx -> {
            Site site = Doorkeeper.site(tx, request);
            Account account = new CalendarKeys(tx, site.id())
                    .accountOf(request.part("token"))
                    .flatMap(new Accounts(tx, site.id())::byId)
                    .filter(one -> one.isWelcome(pages.clock().instant()))
                    .orElseThrow(Problem::notFound);
            return Reply.personalFile("text/calendar; charset=utf-8", calendar(tx, site, account, request));
        });
    }

    private byte[] calendar(Handle tx, Site site, Account account, Request request) {
        LocalDate today = LocalDate.ofInstant(pages.clock().instant(), Dates.ZONE);
        Viewer viewer = Viewer.of(tx, account);
        Board.View view = viewer.coordinates() ? Board.View.OPEN : Board.View.UNIT;
        List<Directive> directives = new Board(tx, site.id()).page(viewer, new Board.Filter(view, ""), today, 0, MOST);
        StringWriter calendar = new StringWriter();
        try (VObjectWriter writer = new VObjectWriter(calendar, SyntaxStyle.NEW)) {
            writer.getFoldedLineWriter().setLineLength(FOLDED);
            writer.writeBeginComponent("VCALENDAR");
            writer.writeVersion("2.0");
            writer.writeProperty("PRODID", "-//Bantin//VI");
            for (Directive directive : directives) {
                if (directive.due() != null) {
                    write(writer, directive, directive.due(), site, request);
                }
            }
            writer.writeEndComponent("VCALENDAR");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(VObjectWriter writer, Directive directive, LocalDate due, Site site, Request request)
            throws IOException {
        writer.writeBeginComponent("VEVENT");
        writer.writeProperty("UID", directive.id() + "@" + site.host());
        writer.writeProperty("DTSTAMP", STAMP.format(directive.since()));
        VObjectParameters wholeDay = new VObjectParameters();
        wholeDay.put("VALUE", "DATE");
        writer.writeProperty(null, "DTSTART", wholeDay, DAY.format(due));
        writer.writeProperty("SUMMARY", VObjectPropertyValues.escape(directive.matter()));
        writer.writeProperty("URL", request.absolute(site.host(), DirectivesPage.PATH + "/" + directive.number()));
        writer.writeEndComponent("VEVENT");
    }
}
