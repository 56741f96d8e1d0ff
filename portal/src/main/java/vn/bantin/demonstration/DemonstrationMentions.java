package vn.bantin.demonstration;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import vn.bantin.account.Account;
import vn.bantin.account.Accounts;
import vn.bantin.directory.Body;
import vn.bantin.kit.data.Database;
import vn.bantin.record.Passage;
import vn.bantin.record.mention.Chosen;
import vn.bantin.record.mention.NamedBodies;
import vn.bantin.record.mention.Proposal;
import vn.bantin.record.mention.Recording;
import vn.bantin.site.Site;
import vn.bantin.site.Sites;
import vn.bantin.vietnamese.Dates;

/** People in office, bodies and places of the demonstration's leading article, taken up by its editor; times wait at the desk. */
public final class DemonstrationMentions {
    private final Database database;
    private final Recording recording;

    public DemonstrationMentions(Database database, InstantSource clock) {
        this.database = database;
        this.recording = new Recording(database, clock);
    }

    /** Comes after the directory, whose bodies are meant. */
    public void lay() {
        Site site = database.read(tx -> new Sites(tx).all().getFirst());
        Account editor = database.read(tx -> new Accounts(tx, site.id()).byName(DemonstrationAccounts.EDITOR))
                .orElseThrow();
        LeadingArticle article = LeadingArticle.of(database, site);
        LocalDate day = LocalDate.ofInstant(article.published(), Dates.ZONE);
        NamedBodies bodies = database.read(tx -> new NamedBodies(tx, site, day));
        List<Chosen> chosen = Proposal.in(Passage.of(article.edition().content()), day).stream()
                .filter(proposal -> isTakenUp(proposal, bodies))
                .map(proposal -> chosen(proposal, bodies))
                .toList();
        recording.record(editor, article.edition().id(), chosen);
    }

    private static boolean isTakenUp(Proposal proposal, NamedBodies bodies) {
        return switch (proposal.kind()) {
            case PERSON -> bodies.isInOffice(proposal);
            case ORGANISATION -> bodies.of(proposal).isPresent();
            case PLACE -> true;
            case TIME -> false;
        };
    }

    private static Chosen chosen(Proposal proposal, NamedBodies bodies) {
        return new Chosen(
                proposal.said().spot(),
                proposal.kind(),
                bodies.nameOf(proposal),
                proposal.post(),
                proposal.partOf(),
                bodies.of(proposal).map(Body::id).orElse(null));
    }
}
