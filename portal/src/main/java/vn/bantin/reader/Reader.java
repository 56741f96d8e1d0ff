package vn.bantin.reader;

import java.time.InstantSource;
import java.util.List;
import vn.bantin.delivery.Delivery;
import vn.bantin.delivery.LiveParts;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.web.Assets;
import vn.bantin.kit.web.Handler;
import vn.bantin.kit.web.ProblemPage;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Templates;
import vn.bantin.media.PhotoFolder;
import vn.bantin.media.Vault;
import vn.bantin.readership.MostRead;
import vn.bantin.search.Search;

/** The pages of the public, made once and handed to the routes. */
public final class Reader {
    /** In the order in which they refer to each other. */
    public static final List<String> ASSETS = List.of(
            "be-vietnam-pro-400-latin.woff2",
            "be-vietnam-pro-400-vietnamese.woff2",
            "be-vietnam-pro-700-latin.woff2",
            "be-vietnam-pro-700-vietnamese.woff2",
            "mark.svg",
            "portal.css",
            "search.js",
            "comment.js",
            "proof.js");

    private final Templates templates = new Templates();
    private final Assets assets;
    private final Frames frames;
    private final Database database;
    private final InstantSource clock;
    private final Vault vault;
    private final PhotoFolder questionPhotos;
    private final Search search;
    private final CommentParts comments;
    private final Moved moved;
    private final Delivery delivery;
    private final MostRead mostRead;

    public Reader(
            Database database,
            InstantSource clock,
            Vault vault,
            PhotoFolder questionPhotos,
            Search search,
            Assets assets,
            CommentParts comments,
            Delivery delivery,
            MostRead mostRead) {
        this.assets = assets;
        this.frames = new Frames(assets);
        this.database = database;
        this.clock = clock;
        this.vault = vault;
        this.questionPhotos = questionPhotos;
        this.search = search;
        this.comments = comments;
        this.moved = new Moved(database);
        this.delivery = delivery;
        this.mostRead = mostRead;
    }

    /** What pages show of their readers. */
    public static LiveParts live(Database database, MostRead mostRead, Assets assets) {
        return new ReadLists(database, mostRead, new Frames(assets), new Templates());
    }

    public Handler home() {
        return delivery.keep(new HomePage(database, frames, templates)::show, Request.LANGUAGE);
    }

    public Handler section() {
        SectionPage page = new SectionPage(database, frames, templates);
        return moved.orElse(delivery.keep(page::show, PageNumber.NAME, Request.LANGUAGE));
    }

    public Handler article() {
        ArticlePage page = new ArticlePage(database, clock, search, frames, templates);
        return moved.orElse(delivery.keep(page::show, Former.QUERY, Request.LANGUAGE));
    }

    public Handler comments() {
        CommentsPage page = new CommentsPage(database, clock, frames, templates);
        return delivery.keep(page::show, PageNumber.NAME, Request.LANGUAGE);
    }

    public CommentFeeds commentFeeds() {
        return new CommentFeeds(database);
    }

    public Sending sending() {
        return new Sending(database, clock, comments, frames, templates);
    }

    public ReceiptPage receipt() {
        return new ReceiptPage(database, comments.limits(), frames, templates);
    }

    public Handler questions() {
        QuestionListPage page = new QuestionListPage(database, comments.limits(), frames, templates);
        Handler all = delivery.keep(page::show, QuestionListPage.FIELD, PageNumber.NAME, Request.LANGUAGE);
        return request ->
                request.query(QuestionListPage.WORDS).orElse("").isBlank() ? all.answer(request) : page.search(request);
    }

    public Handler question() {
        return delivery.keep(new PublishedQuestionPage(database, frames, templates)::show, Request.LANGUAGE);
    }

    public Handler answerTimes() {
        return delivery.keep(answerTimesPage()::show, AnswerTimesPage.YEAR, Request.LANGUAGE);
    }

    public AnswerTimesPage answerTimesPage() {
        return new AnswerTimesPage(database, clock, frames, templates);
    }

    public QuestionForm askQuestion() {
        return new QuestionForm(database, clock, comments, questionPhotos, frames, templates);
    }

    public FollowPage followQuestion() {
        return new FollowPage(database, clock, comments.limits(), frames, templates);
    }

    public Handler followedPhoto() {
        return new FollowedPhoto(database, questionPhotos)::show;
    }

    public ChallengeFiles challenges() {
        return new ChallengeFiles(database, comments.challenges(), comments.limits());
    }

    public Handler mostRead() {
        return new MostReadPage(database, mostRead, frames, templates)::show;
    }

    public Handler figures() {
        FigureListPage page = new FigureListPage(database, frames, templates);
        return delivery.keep(page::show, PageNumber.NAME, Request.LANGUAGE);
    }

    public Handler indicator() {
        return delivery.keep(new IndicatorPage(database, frames, templates)::show, Request.LANGUAGE);
    }

    public Handler directory() {
        return delivery.keep(new DirectoryPage(database, clock, frames, templates)::show, Request.LANGUAGE);
    }

    public Handler body() {
        BodyPage page = new BodyPage(database, clock, frames, templates);
        return delivery.keep(page::show, PageNumber.NAME, Request.LANGUAGE);
    }

    public Handler mentions() {
        MentionListPage page = new MentionListPage(database, frames, templates);
        return delivery.keep(page::show, MentionListPage.KIND, PageNumber.NAME, Request.LANGUAGE);
    }

    public Handler subject() {
        SubjectPage page = new SubjectPage(database, frames, templates);
        return delivery.keep(page::show, PageNumber.NAME, Request.LANGUAGE);
    }

    public Handler procedures() {
        return new ProceduresPage(database, clock, frames, templates)::show;
    }

    public FigureFiles figureFiles() {
        return new FigureFiles(database);
    }

    public MentionFiles mentionFiles() {
        return new MentionFiles(database);
    }

    public Handler directives() {
        DirectiveListPage page = new DirectiveListPage(database, clock, frames, templates);
        return delivery.keep(page::show, PageNumber.NAME, Request.LANGUAGE);
    }

    public Handler directive() {
        return delivery.keep(new DirectivePage(database, clock, frames, templates)::show, Request.LANGUAGE);
    }

    public DirectiveFiles directiveFiles() {
        return new DirectiveFiles(database, clock);
    }

    public Handler campaigns() {
        return delivery.keep(new CampaignListPage(database, clock, frames, templates)::show, Request.LANGUAGE);
    }

    public Handler campaign() {
        CampaignPage page = new CampaignPage(database, clock, frames, templates);
        return delivery.keep(page::show, PageNumber.NAME, Request.LANGUAGE);
    }

    public CampaignFile campaignFile() {
        return new CampaignFile(database);
    }

    public SearchPage search() {
        return new SearchPage(database, clock, search, frames, templates);
    }

    public SearchJson searchJson() {
        return new SearchJson(search());
    }

    public Handler suggestions() {
        return new Suggestions(database, search)::show;
    }

    public Handler picture() {
        return delivery.remember(new PictureFile(database, vault)::find);
    }

    public Handler lastingPicture() {
        return new LastingPicture(database)::show;
    }

    public Handler document() {
        return delivery.remember(new DocumentFile(database, vault)::find);
    }

    public Handler asset() {
        return assets::show;
    }

    public Health health() {
        return new Health(database);
    }

    public ProblemPage problem() {
        return new ProblemScreen(database, frames, templates);
    }
}
