package vn.bantin.record.mention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.directory.Holding;
import vn.bantin.directory.Holdings;
import vn.bantin.extraction.Extraction;
import vn.bantin.site.Site;
import vn.bantin.site.Unit;

/** The bodies of a site's directory on one day, and which of them a text is likely to mean. */
public final class NamedBodies {
    private static final Map<String, String> IN_FULL = Map.of(
            "ubnd", "ủy ban nhân dân",
            "hđnd", "hội đồng nhân dân",
            "mttq", "mặt trận tổ quốc",
            "lhpn", "liên hiệp phụ nữ",
            "ccb", "cựu chiến binh",
            "tncs", "thanh niên cộng sản",
            "hcm", "hồ chí minh",
            "uỷ", "ủy");

    /** Posts of people who work somewhere without acting for it: their names are no public matter. */
    private static final Pattern EMPLOYED = Pattern.compile(
            "(?:nhân viên|chuyên viên|cán bộ|công chức|thư ký|kế toán|quản lý|nghệ nhân|già làng)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final List<Body> bodies;
    private final List<Holding> holdings;
    private final Unit unit;
    private final LocalDate day;

    public NamedBodies(Handle tx, Site site, LocalDate day) {
        bodies = new Bodies(tx, site.id()).on(day);
        holdings = new Holdings(tx, site.id()).on(day);
        unit = site.unit();
        this.day = day;
    }

    public List<Body> all() {
        return bodies;
    }

    /** The body that is meant, or that a person of whom the text says a post belongs to: others may bear a holder's name. */
    public Optional<Body> of(Proposal proposal) {
        return switch (proposal.kind()) {
            case PERSON ->
                proposal.post().isEmpty()
                        ? Optional.empty()
                        : ofPost(key(proposal.post())).or(() -> ofHolder(proposal.name()));
            case ORGANISATION -> isAnyOfMany(proposal) ? Optional.empty() : named(key(proposal.name()));
            case PLACE, TIME -> Optional.empty();
        };
    }

    /** Whether a person acts for a body, so that the name is a public matter. */
    public boolean isInOffice(Proposal person) {
        return !EMPLOYED.matcher(person.post()).matches()
                && (of(person).isPresent()
                        || !Extraction.of(person.post(), day).organisations().isEmpty());
    }

    /** Of a body of the directory its whole name there, so that what texts call it comes together; else what the text says. */
    public String nameOf(Proposal proposal) {
        return proposal.kind() == Kind.ORGANISATION
                ? of(proposal).map(Body::name).orElse(proposal.name())
                : proposal.name();
    }

    /** HĐND các cấp, UBND các phường. */
    private static boolean isAnyOfMany(Proposal proposal) {
        return proposal.said().behind().startsWith(" các ");
    }

    private Optional<Body> ofHolder(String person) {
        return holdings.stream()
                .filter(holding -> holding.isOf(person))
                .findFirst()
                .flatMap(holding -> bodies.stream()
                        .filter(body -> body.id() == holding.post().bodyId())
                        .findFirst());
    }

    /** A post ends with its body: Phó Chủ tịch UBND phường. */
    private Optional<Body> ofPost(String post) {
        return bodies.stream()
                .filter(body -> post.endsWith(" " + key(body.name())))
                .max(Comparator.comparingInt(body -> body.name().length()));
    }

    private Optional<Body> named(String key) {
        return bodies.stream().filter(body -> key(body.name()).equals(key)).findFirst();
    }

    /** Names as they are compared: in full, and without the site's own unit, which goes without saying. */
    private String key(String name) {
        String full = Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> IN_FULL.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        String bare = without(full, unit.name().toLowerCase(Locale.ROOT));
        return without(bare, kind());
    }

    private static String without(String name, String end) {
        return name.endsWith(" " + end) ? name.substring(0, name.length() - end.length() - 1) : name;
    }

    private String kind() {
        return switch (unit.kind()) {
            case PROVINCE -> "tỉnh";
            case CITY -> "thành phố";
            case WARD -> "phường";
            case COMMUNE -> "xã";
            case SPECIAL_ZONE -> "đặc khu";
        };
    }
}
