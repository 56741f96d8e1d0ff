package vn.bantin.record.figure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.account.Account;
import vn.bantin.account.Audit;
import vn.bantin.account.Deed;
import vn.bantin.article.ArticleRule;
import vn.bantin.article.Edition;
import vn.bantin.article.Editions;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.extraction.Approximation;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.Citation;
import vn.bantin.record.Citations;
import vn.bantin.record.Finding;
import vn.bantin.record.LeavingOut;
import vn.bantin.record.Spot;
import vn.bantin.site.Unit;
import vn.bantin.site.Units;

/** An editor's verbs on what rules found in an edition: yes, no, and taking back a yes. */
public final class Recording {
    private final Database database;
    private final InstantSource clock;

    public Recording(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes a figure up that rests on these words of an edition; once, however often it is asked for the same. */
    public Figure record(Account editor, UUID editionId, Spot spot, Approximation approximation, Entry entry) {
        requireReviewer(editor);
        return database.write(tx -> {
            Edition edition = edition(tx, editor, editionId);
            Unit unit = new Units(tx).byId(entry.unitId()).orElseThrow(() -> new Refusal(FigureRule.UNIT_UNKNOWN));
            Citation citation = citation(edition, spot);
            Optional<Figure> already = restingOn(citation, new Figures(tx, editor.siteId()));
            if (already.isPresent()) {
                return already.filter(figure -> figure.isAsTyped(entry, approximation))
                        .orElseThrow(() -> new Refusal(FigureRule.TAKEN_UP_ALREADY));
            }
            Indicators indicators = new Indicators(tx, editor.siteId());
            requireSameMeasure(indicators.inUse(entry.name()), entry);
            new Citations(tx, editor.siteId()).add(citation);
            Figure figure = new Figure(
                    Ids.next(),
                    indicators.named(entry.name(), entry.measure(), entry.better()),
                    unit.id(),
                    unit.name(),
                    entry.period(),
                    entry.plan(),
                    entry.result(),
                    approximation,
                    citation,
                    editor.name(),
                    clock.instant());
            new Figures(tx, editor.siteId()).add(figure, editor);
            tell(
                    tx,
                    editor,
                    edition.articleId(),
                    Deed.FIGURE_RECORDED,
                    figure.indicator().name() + ": " + spot.quote());
            return figure;
        });
    }

    /** Readers cannot tell two indicators of one name apart. */
    private static void requireSameMeasure(List<Indicator> namesakes, Entry entry) {
        if (!namesakes.isEmpty() && namesakes.stream().noneMatch(one -> one.is(entry.name(), entry.measure()))) {
            Indicator first = namesakes.getFirst();
            throw new Refusal(FigureRule.MEASURE_DIFFERS, first.name(), Amount.word(first.measure()));
        }
    }

    private static Optional<Figure> restingOn(Citation citation, Figures figures) {
        return figures.of(citation.articleId()).stream()
                .filter(figure -> figure.citation().field() == citation.field()
                        && figure.citation().wording().isSamePlace(citation.wording()))
                .findFirst();
    }

    private static Edition edition(Handle tx, Account editor, UUID id) {
        return new Editions(tx, editor.siteId()).byId(id).orElseThrow(() -> new Refusal(ArticleRule.UNKNOWN));
    }

    private static Citation citation(Edition edition, Spot spot) {
        return spot.in(edition).orElseThrow(() -> new Refusal(FigureRule.NOT_IN_THE_TEXT));
    }

    private static void requireReviewer(Account editor) {
        if (!editor.role().mayReview()) {
            throw new Refusal(FigureRule.NOT_A_REVIEWER);
        }
    }

    /** Says no to what rules found; the same words at the same place of the same sentence are not proposed again. */
    public void dismiss(Account editor, UUID editionId, Spot spot) {
        requireReviewer(editor);
        database.change(tx -> {
            Edition edition = edition(tx, editor, editionId);
            leavingOut(tx, editor)
                    .leaveOut(
                            edition.articleId(), List.of(citation(edition, spot).wording()));
        });
    }

    /** Forgets these noes to what rules found, so that it is proposed again. */
    public void bringBack(Account editor, UUID editionId, List<Long> dismissals) {
        requireReviewer(editor);
        database.change(tx ->
                leavingOut(tx, editor).bringBack(edition(tx, editor, editionId).articleId(), dismissals));
    }

    private LeavingOut leavingOut(Handle tx, Account editor) {
        return new LeavingOut(tx, editor, Finding.FIGURE, clock);
    }

    /** Takes a figure back; what somebody else has taken back meanwhile is gone already. */
    public void takeBack(Account editor, UUID figureId) {
        requireReviewer(editor);
        database.change(tx -> {
            Figures figures = new Figures(tx, editor.siteId());
            Instant now = clock.instant();
            figures.byId(figureId).ifPresent(figure -> {
                if (figures.takeBack(figureId, editor, now)) {
                    tell(
                            tx,
                            editor,
                            figure.citation().articleId(),
                            Deed.FIGURE_TAKEN_BACK,
                            figure.indicator().name() + ": " + figure.citation().quote());
                }
            });
        });
    }

    private void tell(Handle tx, Account editor, UUID article, Deed deed, String detail) {
        new Audit(tx, editor.siteId(), clock).record(editor, deed, article.toString(), detail);
        new Changes(tx).append(editor.siteId(), Change.Kind.FIGURES, article.toString());
    }
}
