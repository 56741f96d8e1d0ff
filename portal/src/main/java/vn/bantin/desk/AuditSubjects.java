package vn.bantin.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.account.Deed;
import vn.bantin.account.Entry;
import vn.bantin.article.Articles;
import vn.bantin.article.NamedArticle;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.media.Document;
import vn.bantin.media.Documents;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;
import vn.bantin.record.campaign.Campaign;
import vn.bantin.record.campaign.Campaigns;
import vn.bantin.record.directive.Directive;
import vn.bantin.record.directive.Directives;
import vn.bantin.record.figure.Indicator;
import vn.bantin.record.figure.Indicators;
import vn.bantin.record.mention.Subjects;
import vn.bantin.record.question.PublishedQuestion;
import vn.bantin.record.question.PublishedQuestions;
import vn.bantin.record.question.Question;
import vn.bantin.record.question.Questions;
import vn.bantin.rule.Rule;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** What the things are called now that lines of the audit log of one site know by their ids. */
final class AuditSubjects {
    /** No engine takes any number of ids in one statement. */
    private static final int AT_ONCE = 500;

    private final Handle tx;
    private final Site site;
    private final DeskFrame frame;
    private final Function<String, String> address;

    /** @param address makes an address of the site of a path */
    AuditSubjects(Handle tx, Site site, DeskFrame frame, Function<String, String> address) {
        this.tx = tx;
        this.site = site;
        this.frame = frame;
        this.address = address;
    }

    /** A line with the name of what it is about, or its id where nothing has a name, and where that is found. */
    List<AuditPage.Line> named(List<Entry> entries) {
        Map<String, AuditPage.Subject> subjects = new HashMap<>();
        for (Deed.Subject kind : Deed.Subject.values()) {
            List<UUID> ids = entries.stream()
                    .filter(entry -> entry.subjectKind() == kind)
                    .flatMap(entry -> DraftForm.uuid(entry.subjectId()).stream())
                    .distinct()
                    .toList();
            ids.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> subjects.putAll(called(kind, some)));
        }
        Map<Integer, String> mentioned = mentioned(entries);
        if (entries.stream().anyMatch(entry -> entry.subjectKind() == Deed.Subject.BODY)) {
            subjects.putAll(keyed(new Bodies(tx, site.id()).all(), Body::slug, this::of));
        }
        if (entries.stream().anyMatch(entry -> entry.subjectKind() == Deed.Subject.INDICATOR)) {
            subjects.putAll(keyed(new Indicators(tx, site.id()).all(), Indicator::id, this::of));
        }
        return entries.stream()
                .map(entry -> new AuditPage.Line(
                        entry, subjects.getOrDefault(entry.subjectId(), unnamed(entry)), names(entry, mentioned)))
                .toList();
    }

    /** The names that the numbers of subjects in these lines lead to now, by number. */
    private Map<Integer, String> mentioned(List<Entry> entries) {
        Map<Integer, String> names = new HashMap<>();
        entries.stream()
                .flatMap(entry -> AuditDetail.mentioned(entry).stream())
                .distinct()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> new Subjects(tx, site.id()).byNumbers(some).stream())
                .forEach(subject -> names.put(subject.number(), subject.name()));
        return names;
    }

    private static List<String> names(Entry entry, Map<Integer, String> mentioned) {
        return AuditDetail.mentioned(entry).stream()
                .flatMap(number -> Stream.ofNullable(mentioned.get(number)))
                .toList();
    }

    private AuditPage.Subject unnamed(Entry entry) {
        return switch (entry.subjectKind()) {
            case SITE -> new AuditPage.Subject(site.name(), address.apply("/"), true);
            case RULE -> new AuditPage.Subject(ruleOrDay(entry.subjectId()), "", false);
            case BODY, INDICATOR, ACCOUNT, ARTICLE, PICTURE, DOCUMENT, DIRECTIVE, CAMPAIGN, QUESTION, COMMENT ->
                new AuditPage.Subject(entry.subjectId(), "", false);
        };
    }

    private String ruleOrDay(String id) {
        return Stream.of(Rule.Kind.values())
                .filter(kind -> kind.name().equals(id))
                .findFirst()
                .map(kind -> frame.say("desk.rule." + kind.key()))
                .orElseGet(() -> Dates.parseDay(id).map(Dates::day).orElse(id));
    }

    private Map<String, AuditPage.Subject> called(Deed.Subject kind, List<UUID> ids) {
        return switch (kind) {
            case ACCOUNT -> keyed(new Accounts(tx, site.id()).all(), Account::id, AuditSubjects::of);
            case ARTICLE -> keyed(new Articles(tx, site.id()).named(ids), NamedArticle::id, this::of);
            case PICTURE -> keyed(new Pictures(tx, site.id()).byIds(ids).values(), Picture::id, this::of);
            case DOCUMENT ->
                keyed(
                        ids.stream()
                                .flatMap(id -> new Documents(tx, site.id()).byId(id).stream())
                                .toList(),
                        Document::id,
                        this::of);
            case DIRECTIVE -> keyed(new Directives(tx, site.id()).byIds(ids), Directive::id, this::of);
            case CAMPAIGN -> keyed(new Campaigns(tx, site.id()).byIds(ids), Campaign::id, this::of);
            case QUESTION -> questions(ids);
            case INDICATOR, COMMENT, RULE, SITE, BODY -> Map.of();
        };
    }

    /** What citizens wrote is for those alone who answer it, as long as it is not published. */
    private Map<String, AuditPage.Subject> questions(List<UUID> ids) {
        Map<UUID, PublishedQuestion> published = new PublishedQuestions(tx, site.id()).of(ids);
        return keyed(
                new Questions(tx, site.id()).byIds(ids),
                Question::id,
                question -> Optional.ofNullable(published.get(question.id()))
                        .map(this::of)
                        .orElseGet(() -> of(question)));
    }

    private AuditPage.Subject of(PublishedQuestion question) {
        return new AuditPage.Subject(
                frame.say(
                        "desk.audit.question",
                        Integer.toString(question.number()),
                        question.text().title()),
                address.apply("/hoi-dap/" + question.number()),
                true);
    }

    private AuditPage.Subject of(Question question) {
        return new AuditPage.Subject(
                frame.say("desk.audit.question_kept", Dates.stamp(question.receivedAt())),
                address.apply(QuestionsPage.PATH + "/" + question.id()),
                false);
    }

    private static <T> Map<String, AuditPage.Subject> keyed(
            Collection<T> things, Function<T, ?> id, Function<T, AuditPage.Subject> subject) {
        return things.stream().collect(Collectors.toMap(thing -> id.apply(thing).toString(), subject));
    }

    private static AuditPage.Subject of(Account account) {
        return new AuditPage.Subject(account.name(), account.email(), false);
    }

    private AuditPage.Subject of(NamedArticle article) {
        return new AuditPage.Subject(article.title(), address.apply("/" + article.path()), article.live());
    }

    private AuditPage.Subject of(Picture picture) {
        return new AuditPage.Subject(
                picture.name(), address.apply(Doorkeeper.DESK + "/thu-vien/" + picture.id()), false);
    }

    private AuditPage.Subject of(Document document) {
        return new AuditPage.Subject(
                document.title(), address.apply(Doorkeeper.DESK + "/tai-lieu/" + document.id()), false);
    }

    private AuditPage.Subject of(Campaign campaign) {
        return new AuditPage.Subject(
                campaign.name(), address.apply(CampaignsPage.PATH + "/" + campaign.number()), false);
    }

    private AuditPage.Subject of(Body body) {
        return new AuditPage.Subject(body.name(), address.apply("/bo-may/" + body.slug()), true);
    }

    private AuditPage.Subject of(Indicator indicator) {
        return new AuditPage.Subject(
                indicator.name(), address.apply(IndicatorsPage.PATH + "/" + indicator.id()), false);
    }

    private AuditPage.Subject of(Directive directive) {
        return new AuditPage.Subject(
                directive.matter(), address.apply(DirectivesPage.PATH + "/" + directive.number()), false);
    }
}
