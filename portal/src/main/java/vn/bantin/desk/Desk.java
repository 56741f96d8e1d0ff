package vn.bantin.desk;

import java.time.InstantSource;
import java.util.List;
import vn.bantin.account.SecondFactor;
import vn.bantin.article.Previewing;
import vn.bantin.article.Publishing;
import vn.bantin.article.Reviewing;
import vn.bantin.article.Writing;
import vn.bantin.comment.PersonalData;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Access;
import vn.bantin.kit.web.Assets;
import vn.bantin.kit.web.Handler;
import vn.bantin.kit.web.Templates;
import vn.bantin.media.Library;
import vn.bantin.media.PhotoFolder;
import vn.bantin.media.Shelf;
import vn.bantin.media.Vault;
import vn.bantin.record.question.SenderData;

/** The pages of the newsroom, made once and handed to the routes. */
public final class Desk {
    /** What they need beside what a reader's pages have; what these refer to comes along. */
    public static final List<String> ASSETS = List.of(
            "desk.css",
            "desk/editor.css",
            "prosemirror.css",
            "gapcursor.css",
            "desk/editor.js",
            "desk/autosave.js",
            "desk/passkey.js",
            "desk/focus.js",
            "desk/legacy.js",
            "desk/idle.js",
            "desk/moderate.js");

    private final Doorkeeper doorkeeper;
    private final DeskPages pages;
    private final EditionPage edition;
    private final Writing writing;
    private final Library library;
    private final Shelf shelf;
    private final Accessions accessions;
    private final Vault vault;
    private final PhotoFolder questionPhotos;

    private final AccountParts accounts;
    private final SecondFactor secondFactor;

    public Desk(
            Database database,
            InstantSource clock,
            Assets assets,
            Library library,
            Shelf shelf,
            Vault vault,
            PhotoFolder questionPhotos,
            AccountParts accounts) {
        this.accounts = accounts;
        this.secondFactor = new SecondFactor(database, clock, accounts.seal());
        this.doorkeeper = new Doorkeeper(database, clock);
        this.pages = new DeskPages(database, clock, assets, new Templates());
        this.edition = new EditionPage(pages);
        this.writing = new Writing(database, clock);
        this.library = library;
        this.shelf = shelf;
        this.accessions = new Accessions(library, shelf, clock);
        this.vault = vault;
        this.questionPhotos = questionPhotos;
    }

    /** The rule that a page is for those with this duty. */
    public Access admits(Duty duty) {
        return doorkeeper.admits(duty);
    }

    public Handler inbox() {
        return new InboxPage(pages)::show;
    }

    public SignInPage signIn() {
        return new SignInPage(pages, accounts.provider());
    }

    public OpenIdPage openId() {
        return new OpenIdPage(pages, signIn(), accounts);
    }

    public SecondFactorPage secondFactor() {
        return new SecondFactorPage(pages, secondFactor);
    }

    public LinkPage link() {
        return new LinkPage(pages);
    }

    public OwnAccountPage ownAccount() {
        return new OwnAccountPage(pages, secondFactor);
    }

    public PeoplePage people() {
        return new PeoplePage(pages, accounts.mail());
    }

    public LinkHostsPage linkHosts() {
        return new LinkHostsPage(pages);
    }

    public DirectoryPage directory() {
        return new DirectoryPage(pages);
    }

    public BodyPage body() {
        return new BodyPage(pages);
    }

    public ProceduresPage procedures() {
        return new ProceduresPage(pages);
    }

    public AuditPage audit() {
        return new AuditPage(pages);
    }

    public RulesPage rules() {
        return new RulesPage(pages);
    }

    public CalendarPage workingDays() {
        return new CalendarPage(pages);
    }

    public ReadershipPage readership() {
        return new ReadershipPage(pages);
    }

    public Handler begin() {
        return new NewArticle(pages, writing)::begin;
    }

    public ArticlesPage articles() {
        return new ArticlesPage(
                pages,
                writing,
                new Reviewing(pages.database(), pages.clock()),
                new Publishing(pages.database(), pages.clock()));
    }

    public EditionFiguresPage figures() {
        return new EditionFiguresPage(pages);
    }

    public IndicatorsPage indicators() {
        return new IndicatorsPage(pages);
    }

    public IndicatorPage indicator() {
        return new IndicatorPage(pages);
    }

    public EditionDirectivesPage editionDirectives() {
        return new EditionDirectivesPage(pages);
    }

    public MentionsPage allMentions() {
        return new MentionsPage(pages);
    }

    public EditionMentionsPage mentions() {
        return new EditionMentionsPage(pages);
    }

    public DirectivesPage directives() {
        return new DirectivesPage(pages);
    }

    public DirectivePage directive() {
        return new DirectivePage(pages);
    }

    public CampaignsPage campaigns() {
        return new CampaignsPage(pages);
    }

    public CampaignPage campaign() {
        return new CampaignPage(pages);
    }

    public QuestionsPage questions() {
        return new QuestionsPage(pages);
    }

    public QuestionPage question() {
        return new QuestionPage(pages, questionPhotos);
    }

    public QuestionMapPage questionMap() {
        return new QuestionMapPage(pages);
    }

    public Handler questionPhoto() {
        return new QuestionPhoto(pages, questionPhotos)::show;
    }

    public DirectiveReportPage directiveReport() {
        return new DirectiveReportPage(pages);
    }

    public DirectiveCalendar calendar() {
        return new DirectiveCalendar(pages);
    }

    public ClarityPage clarity() {
        return new ClarityPage(pages);
    }

    public HistoryPage history() {
        return new HistoryPage(pages, writing);
    }

    public Handler edition() {
        return edition::show;
    }

    public Handler save() {
        return new Saving(pages, edition, writing, accessions)::save;
    }

    public Handler stay() {
        return new Tending(pages)::stay;
    }

    public Handler stayAtDesk() {
        return new Tending(pages)::stayAtDesk;
    }

    public BroughtText broughtText() {
        return new BroughtText(pages, edition, writing, accessions);
    }

    public Verbs verbs() {
        return new Verbs(edition, pages.database(), pages.clock());
    }

    public PreviewPage preview() {
        return new PreviewPage(pages, new Previewing(pages.database(), pages.clock()), pictures());
    }

    public DeskPicture pictures() {
        return new DeskPicture(pages, vault, accessions);
    }

    public PicturesPage library() {
        return new PicturesPage(pages, accessions);
    }

    public PicturePage libraryPicture() {
        return new PicturePage(pages, library, accessions);
    }

    public DocumentsPage documents() {
        return new DocumentsPage(pages, accessions);
    }

    public QueuePage comments() {
        return new QueuePage(pages);
    }

    public CommentPage comment() {
        return new CommentPage(pages, senders());
    }

    private PersonalData senders() {
        return new PersonalData(pages.database(), accounts.seal(), pages.clock());
    }

    public Decisions decisions() {
        return new Decisions(pages, comments(), comment());
    }

    public Conversion conversion() {
        return new Conversion(pages, comment());
    }

    public DuePage due() {
        return new DuePage(pages);
    }

    public CommentSettingsPage commentSettings() {
        return new CommentSettingsPage(pages);
    }

    public SenderDataPage senderData() {
        return new SenderDataPage(pages, new SenderData(pages.database(), senders(), pages.clock(), questionPhotos));
    }

    public DocumentPage document() {
        return new DocumentPage(pages, shelf, vault);
    }
}
