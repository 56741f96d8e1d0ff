package vn.bantin.desk;

import java.text.NumberFormat;
import java.util.List;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Assets;
import vn.bantin.site.Site;

/** What every page of the desk has around its own matter; {@code account} is null before somebody is signed in. */
public record DeskFrame(Site site, @Nullable Account account, Language language, Messages messages, Assets assets) {

    /** A part of the desk in its menu; {@code name} is the end of the key of its words. */
    public record Place(String path, String name) {}

    private static final Place VIEWS = new Place("/luot-xem", "views");

    private static final Place DIRECTORY = new Place("/bo-may", "directory");
    private static final Place QUESTIONS = new Place("/hoi-dap", "questions");
    private static final Place QUESTION_MAP = new Place("/hoi-dap/ban-do", "question_map");
    private static final Place DIRECTIVES = new Place("/chi-dao", "directives");
    private static final Place CAMPAIGNS = new Place("/van-dong", "campaigns");

    private static final List<Place> WRITING = List.of(
            new Place("", "inbox"),
            new Place("/bai-viet", "articles"),
            new Place("/so-lieu", "indicators"),
            new Place("/nhac-den", "mentions"),
            DIRECTIVES,
            CAMPAIGNS,
            new Place("/thu-vien", "pictures"),
            new Place("/tai-lieu", "documents"),
            QUESTIONS,
            DIRECTORY,
            VIEWS);

    private static final List<Place> WORKING =
            List.of(new Place("", "inbox"), DIRECTIVES, CAMPAIGNS, QUESTIONS, DIRECTORY, VIEWS);

    private static final List<Place> ADMINISTERING = List.of(
            new Place("/nhan-su", "people"),
            DIRECTORY,
            DIRECTIVES,
            CAMPAIGNS,
            QUESTION_MAP,
            new Place("/thu-tuc", "procedures"),
            new Place("/lien-ket-ngoai", "link_hosts"),
            new Place("/nhat-ky", "audit"),
            VIEWS);

    private static final List<Place> ADMINISTERING_ALL = List.of(
            new Place("/nhan-su", "people"),
            DIRECTORY,
            DIRECTIVES,
            CAMPAIGNS,
            QUESTION_MAP,
            new Place("/thu-tuc", "procedures"),
            new Place("/lien-ket-ngoai", "link_hosts"),
            new Place("/nhat-ky", "audit"),
            new Place("/thoi-han", "rules"),
            VIEWS);

    private static final List<Place> MODERATING = List.of(
            new Place("", "inbox"),
            DIRECTIVES,
            CAMPAIGNS,
            QUESTIONS,
            new Place("/binh-luan", "comments"),
            new Place("/binh-luan/han-xu-ly", "due"),
            new Place("/binh-luan/thiet-lap", "comment_settings"),
            new Place("/binh-luan/du-lieu", "sender_data"),
            VIEWS);

    public String say(String key, Object... values) {
        return messages.say(key, values);
    }

    /** The words for what speaks against a comment; what the message files do not know goes by its name. */
    public String cause(String name) {
        try {
            return say("desk.cause." + name);
        } catch (MissingResourceException unknown) {
            return name;
        }
    }

    /** A number as the language writes it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /** The parts of the desk that are this person's office. */
    public List<Place> places() {
        if (account == null) {
            return List.of();
        }
        if (account.role().mayAdministerAll()) {
            return ADMINISTERING_ALL;
        }
        if (account.role().mayAdminister()) {
            return ADMINISTERING;
        }
        if (account.role().mayModerate()) {
            return MODERATING;
        }
        return account.role().mayWrite() ? WRITING : WORKING;
    }

    public String path(Place place) {
        return Doorkeeper.DESK + place.path();
    }
}
