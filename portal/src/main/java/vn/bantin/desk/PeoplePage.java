package vn.bantin.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.AccountRule;
import vn.bantin.account.Administering;
import vn.bantin.account.Authority;
import vn.bantin.account.Invited;
import vn.bantin.account.LinkMail;
import vn.bantin.account.LinkMail.Delivery;
import vn.bantin.account.Role;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Site;

/** {@code /ban-bien-tap/nhan-su}: the accounts of a site, for its administrators; the province's choose the site. */
public final class PeoplePage {
    static final String PATH = Doorkeeper.DESK + "/nhan-su";

    private final DeskPages pages;
    private final LinkMail mail;
    private final Administering administering;

    PeoplePage(DeskPages pages, LinkMail mail) {
        this.pages = pages;
        this.mail = mail;
        this.administering = new Administering(pages.database(), pages.clock());
    }

    /** What the template shows; {@code made} is null unless a link was made just now. */
    public record Model(
            DeskFrame frame,
            ChosenSite chosen,
            List<Account> people,
            List<Role> roles,
            Typed typed,
            @Nullable Made made,
            String alert) {
        public String query() {
            return chosen.query();
        }
    }

    /** A link that was made just now, for whom, and whether it is on its way by mail. */
    public record Made(String email, String link, Delivery delivery) {}

    /** What was typed into the invitation that was refused. */
    public record Typed(String name, String email, String role, String expires) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }

    public Reply show(Request request) {
        return page(200, request, Typed.NOTHING, null, "");
    }

    private Reply page(int status, Request request, Typed typed, @Nullable Made made, String alert) {
        Visitor visitor = Visitor.of(request);
        ChosenSite chosen = ChosenSite.of(request, pages);
        List<Account> people = administering.people(by(request), chosen.site().id());
        return pages.show(
                status, "people", new Model(pages.frame(visitor), chosen, people, roles(visitor), typed, made, alert));
    }

    private static Authority by(Request request) {
        return Authority.of(Visitor.of(request).account());
    }

    private static List<Role> roles(Visitor visitor) {
        Stream<Role> all = Arrays.stream(Role.values());
        return all.filter(
                        role -> !role.isOfProvince() || visitor.account().role().mayAdministerAll())
                .toList();
    }

    public Reply invite(Request request) {
        Form form = request.form();
        Typed typed = new Typed(form.text("name"), form.text("email"), form.text("role"), form.text("expires"));
        return doing(
                request,
                typed,
                site -> administering.invite(
                        by(request), site.id(), typed.name(), typed.email(), role(typed.role()), day(typed.expires())));
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw new Refusal(AccountRule.DAY_MALFORMED);
        }
    }

    public Reply reset(Request request) {
        boolean both = request.form().has("second");
        return doing(
                request, Typed.NOTHING, site -> administering.reset(by(request), site.id(), account(request), both));
    }

    private static UUID account(Request request) {
        return Ids.part(request, "account");
    }

    /** Does what gives a link, and mails it, or shows it this once. */
    private Reply doing(Request request, Typed typed, Function<Site, Invited> deed) {
        try {
            Site site = ChosenSite.of(request, pages).site();
            Invited invited = deed.apply(site);
            String link = request.absolute(site.host(), LinkPage.PATH + invited.token());
            Made made = new Made(invited.account().email(), link, mail.send(invited, site.name(), link));
            return page(200, request, Typed.NOTHING, made, "");
        } catch (Refusal refusal) {
            return page(422, request, typed, null, sentence(request, refusal));
        }
    }

    private String sentence(Request request, Refusal refusal) {
        return pages.frame(Visitor.of(request)).messages().say(refusal);
    }

    public Reply change(Request request) {
        Form form = request.form();
        return changing(
                request,
                site -> administering.change(
                        by(request), site.id(), account(request), role(form.text("role")), day(form.text("expires"))));
    }

    public Reply disable(Request request) {
        return changing(request, site -> administering.disable(by(request), site.id(), account(request)));
    }

    public Reply enable(Request request) {
        return changing(request, site -> administering.enable(by(request), site.id(), account(request)));
    }

    private Reply changing(Request request, Function<Site, Account> change) {
        try {
            ChosenSite chosen = ChosenSite.of(request, pages);
            var _ = change.apply(chosen.site());
            return Reply.seeOther(PATH + chosen.query());
        } catch (Refusal refusal) {
            return page(422, request, Typed.NOTHING, null, sentence(request, refusal));
        }
    }
}
