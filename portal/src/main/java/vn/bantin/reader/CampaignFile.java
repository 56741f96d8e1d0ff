package vn.bantin.reader;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Reply;
import vn.bantin.kit.web.Request;
import vn.bantin.kit.web.Spreadsheet;
import vn.bantin.record.campaign.Campaign;
import vn.bantin.record.campaign.Entry;
import vn.bantin.record.campaign.Ledger;
import vn.bantin.record.campaign.Promise;
import vn.bantin.site.Site;

/** {@code /van-dong/3.csv}: the ledger of a public campaign; what was taken back has a line with minus, so that sums agree. */
public final class CampaignFile {
    private static final List<String> COLUMNS = List.of(
            "number",
            "kind",
            "day",
            "matter",
            "item",
            "quantity",
            "unit",
            "value",
            "party",
            "note",
            "reverses",
            "keeps");

    private final Database database;

    CampaignFile(Database database) {
        this.database = database;
    }

    public Reply csv(Request request) {
        return database.read(tx -> csv(tx, Frames.site(tx, request), request));
    }

    private static Reply csv(Handle tx, Site site, Request request) {
        Campaign campaign =
                CampaignPage.released(tx, site, request.part("number")).orElseThrow(Problem::notFound);
        Messages messages = Messages.in(request.language());
        List<Entry> entries = new Ledger(tx, site.id())
                .of(campaign.id()).stream().filter(Entry::counts).toList();
        Map<Integer, Promise> promises = Promise.byNumber(entries);
        return Spreadsheet.reply(
                "van-dong-" + campaign.number() + ".csv",
                COLUMNS.stream()
                        .map(column -> messages.say("campaign.column." + column))
                        .toList(),
                entries.stream().map(entry -> row(messages, promises, entry)));
    }

    private static List<String> row(Messages messages, Map<Integer, Promise> promises, Entry entry) {
        return List.of(
                Integer.toString(entry.number()),
                messages.say("campaign.kind." + entry.kind().key()),
                entry.day().toString(),
                messages.say("campaign.matter." + entry.matter().key()),
                entry.item(),
                entry.signedQuantity(),
                entry.unit(),
                Long.toString(entry.signedValue()),
                CampaignPage.Model.party(messages, entry),
                entry.isNoteShown() ? entry.note() : "",
                entry.reverses() == null ? "" : Integer.toString(entry.reverses()),
                CampaignPage.Model.keeps(promises, entry));
    }
}
