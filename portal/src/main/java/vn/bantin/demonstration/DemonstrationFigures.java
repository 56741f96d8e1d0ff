package vn.bantin.demonstration;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.article.Edition;
import vn.bantin.kit.data.Database;
import vn.bantin.record.Passage;
import vn.bantin.record.figure.Amount;
import vn.bantin.record.figure.Entry;
import vn.bantin.record.figure.Indicator;
import vn.bantin.record.figure.Proposal;
import vn.bantin.record.figure.Recording;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;

/** Some figures of the demonstration's leading article, taken up by its editor; the others wait at the desk. */
public final class DemonstrationFigures {
    private static final Map<String, String> NAMES = Map.of(
            "trên 800 đảng viên", "Đảng viên của Đảng bộ phường",
            "297% kế hoạch", "Thu ngân sách trên địa bàn",
            "trên 380 triệu đồng", "Vận động để thay cây xanh",
            "190 suất quà", "Suất quà Tết",
            "95 triệu đồng", "Tiền quà Tết");

    private final Database database;
    private final Recording recording;

    public DemonstrationFigures(Database database, InstantSource clock) {
        this.database = database;
        this.recording = new Recording(database, clock);
    }

    public void lay() {
        Site site = database.read(tx -> new Sites(tx).all().getFirst());
        Account editor = database.read(tx -> new Accounts(tx, site.id()).byName(DemonstrationAccounts.EDITOR))
                .orElseThrow();
        LeadingArticle article = LeadingArticle.of(database, site);
        Proposal.in(Passage.of(article.edition().content()), article.published()).stream()
                .filter(proposal -> NAMES.containsKey(proposal.quote()))
                .forEach(proposal -> record(editor, site, article.edition(), proposal));
    }

    private void record(Account editor, Site site, Edition edition, Proposal proposal) {
        Entry entry = Entry.read(
                Objects.requireNonNull(NAMES.get(proposal.quote())),
                proposal.measure(),
                Indicator.Better.MORE,
                site.unit().id(),
                proposal.period().toString(),
                proposal.isOfPlan() ? "100" : "",
                Amount.number(proposal.quantity().low(), proposal.measure()));
        recording.record(
                editor, edition.id(), proposal.spot(), proposal.quantity().approximation(), entry);
    }
}
