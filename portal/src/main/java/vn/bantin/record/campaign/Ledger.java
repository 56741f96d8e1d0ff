package vn.bantin.record.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;

/** The entries of one site's campaigns; they are added and confirmed, and nothing of them changes but that names are erased. */
public final class Ledger extends SiteStore {
    /** How many entries a page shows. */
    public static final int PAGE = 50;

    private static final String ALL = """
            SELECT e.*, r.number AS reversed_by, a.name AS entered_name, c.name AS confirmed_name
            FROM campaign_entry e
              JOIN account a ON a.id = e.entered_by
              LEFT JOIN account c ON c.id = e.confirmed_by
              LEFT JOIN campaign_entry r
                ON r.site_id = e.site_id AND r.campaign_id = e.campaign_id AND r.reverses = e.number
            WHERE e.site_id = :site AND e.campaign_id = :campaign
            """;

    public Ledger(Handle handle, long site) {
        super(handle, site);
    }

    /** All entries in the order in which they were made. */
    public List<Entry> of(UUID campaign) {
        return query(ALL + "ORDER BY e.number")
                .bind("campaign", campaign)
                .map((row, context) -> entry(row))
                .list();
    }

    /** What was received and confirmed is worth, in đồng, by campaign; those without are missing. */
    public Map<UUID, Long> received() {
        return query("""
                SELECT campaign_id, SUM(CASE WHEN reverses IS NULL THEN value ELSE -value END) AS received FROM campaign_entry
                WHERE site_id = :site AND kind = 'RECEIVED' AND confirmed_by IS NOT NULL GROUP BY campaign_id
                """)
                .map((row, context) ->
                        Map.entry(UUID.fromString(row.getString("campaign_id")), row.getLong("received")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Entry> byNumber(UUID campaign, int number) {
        return query(ALL + "AND e.number = :number")
                .bind("campaign", campaign)
                .bind("number", number)
                .map((row, context) -> entry(row))
                .findOne();
    }

    /** Whether the form with this key was sent before. */
    boolean knows(UUID campaign, UUID form) {
        return query("SELECT 1 FROM campaign_entry WHERE site_id = :site AND campaign_id = :campaign AND form = :form")
                .bind("campaign", campaign)
                .bind("form", form)
                .mapTo(int.class)
                .findOne()
                .isPresent();
    }

    /** Adds an entry that waits for somebody else, and tells its number. */
    int add(UUID campaign, Posting posting, @Nullable Integer reverses, UUID form, Account by, Instant now) {
        int number = nextNumber(campaign);
        BigDecimal quantity = posting.quantity();
        update("""
                INSERT INTO campaign_entry (id, site_id, campaign_id, number, kind, day, matter, item, quantity, unit, value, party,
                  anonymous, note, reverses, keeps, form, entered_by, entered_at)
                VALUES (:id, :site, :campaign, :number, :kind, :day, :matter, :item, :quantity, :unit, :value, :party,
                  :anonymous, :note, :reverses, :keeps, :form, :by, :now)
                """)
                .bind("id", Ids.next())
                .bind("campaign", campaign)
                .bind("number", number)
                .bind("kind", posting.kind())
                .bind("day", posting.day().toString())
                .bind("matter", posting.matter())
                .bind("item", posting.item())
                .bind("quantity", quantity == null ? "" : quantity.toPlainString())
                .bind("unit", posting.unit())
                .bind("value", posting.value())
                .bind("party", posting.party())
                .bind("anonymous", posting.anonymous())
                .bind("note", posting.note())
                .bind("reverses", reverses)
                .bind("keeps", posting.keeps())
                .bind("form", form)
                .bind("by", by.id())
                .bind("now", now)
                .execute();
        return number;
    }

    /** One write runs at a time on both engines, so nobody else takes it meanwhile. */
    private int nextNumber(UUID campaign) {
        return query("""
                SELECT COALESCE(MAX(number), 0) + 1 FROM campaign_entry WHERE site_id = :site AND campaign_id = :campaign
                """).bind("campaign", campaign).mapTo(int.class).one();
    }

    void confirm(UUID campaign, int number, Account by, Instant now) {
        update("""
                UPDATE campaign_entry SET confirmed_by = :by, confirmed_at = :now
                WHERE site_id = :site AND campaign_id = :campaign AND number = :number
                """)
                .bind("campaign", campaign)
                .bind("number", number)
                .bind("by", by.id())
                .bind("now", now)
                .execute();
    }

    /** Takes out who it was, and the note, of an entry and of the one that takes it back. */
    void eraseName(UUID campaign, int number) {
        update("""
                UPDATE campaign_entry SET party = '', anonymous = TRUE, note = ''
                WHERE site_id = :site AND campaign_id = :campaign AND (number = :number OR reverses = :number)
                """).bind("campaign", campaign).bind("number", number).execute();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String quantity = row.getString("quantity");
        return new Entry(
                row.getInt("number"),
                Entry.Kind.valueOf(row.getString("kind")),
                LocalDate.parse(row.getString("day")),
                Entry.Matter.valueOf(row.getString("matter")),
                row.getString("item"),
                quantity.isEmpty() ? null : new BigDecimal(quantity),
                row.getString("unit"),
                row.getLong("value"),
                row.getString("party"),
                row.getBoolean("anonymous"),
                row.getString("note"),
                number(row, "reverses"),
                number(row, "reversed_by"),
                number(row, "keeps"),
                signature(row, "entered"),
                row.getString("confirmed_by") == null ? null : signature(row, "confirmed"));
    }

    private static Entry.Signature signature(ResultSet row, String deed) throws SQLException {
        return new Entry.Signature(
                UUID.fromString(row.getString(deed + "_by")),
                row.getString(deed + "_name"),
                Instant.ofEpochMilli(row.getLong(deed + "_at")));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
