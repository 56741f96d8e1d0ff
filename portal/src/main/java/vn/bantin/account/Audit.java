package vn.bantin.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.text.PlainText;

/** Who did what to what at one site, when and from where; the database itself lets nothing be changed or taken out. */
public final class Audit extends SiteStore {
    private static final ScopedValue<String> ADDRESS = ScopedValue.newInstance();

    private static final Instant END_OF_TIME = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final InstantSource clock;

    public Audit(Handle handle, long site, InstantSource clock) {
        super(handle, site);
        this.clock = clock;
    }

    /** Does the work of a request that came from this address; what it records bears the address. */
    public static <T extends @Nullable Object> T from(String address, Callable<T> work) throws Exception {
        return ScopedValue.where(ADDRESS, address).call(work::call);
    }

    /** The address of the request that is being answered; empty where there is none. */
    static String address() {
        return ADDRESS.isBound() ? ADDRESS.get() : "";
    }

    /**
     * Writes down what an account did, in the transaction of the deed.
     *
     * @param subject the id of what it was done to
     * @param detail what a later reader needs to understand it; may be empty
     */
    public void record(Account who, Deed deed, String subject, String detail) {
        insert(who.id(), who.name(), deed, subject, detail);
    }

    /** Writes down what somebody did who is not signed in, or a timer, under the name that is known. */
    public void recordOf(String name, Deed deed, String subject, String detail) {
        insert(null, PlainText.line(name), deed, subject, detail);
    }

    private void insert(@Nullable UUID account, String name, Deed deed, String subject, String detail) {
        update("""
                INSERT INTO audit (id, site_id, account_id, account_name, deed, subject_kind, subject_id, detail, address, at)
                VALUES (:id, :site, :account, :name, :deed, :kind, :subject, :detail, :address, :now)
                """)
                .bind("id", Ids.next())
                .bind("account", account)
                .bind("name", name)
                .bind("deed", deed)
                .bind("kind", deed.subject())
                .bind("subject", subject)
                .bind("detail", PlainText.line(detail))
                .bind("address", address())
                .bind("now", clock.instant())
                .execute();
    }

    /** What was done to one thing, oldest first. */
    public List<Entry> of(String subject) {
        return query("SELECT * FROM audit WHERE site_id = :site AND subject_id = :subject ORDER BY at, id")
                .bind("subject", subject)
                .map(ConstructorMapper.of(Entry.class))
                .list();
    }

    /** The newest lines that the query asks for. */
    public List<Entry> find(AuditQuery asked, int most) {
        return query("""
                SELECT * FROM audit
                WHERE site_id = :site AND at >= :from AND at < :to
                    AND (:deed = '' OR deed = :deed) AND (:subject = '' OR subject_id = :subject)
                    AND (:name = '' OR account_name LIKE :like ESCAPE '!')
                ORDER BY at DESC, id DESC LIMIT :most
                """)
                .bind("from", asked.from() == null ? Instant.EPOCH : Account.begin(asked.from()))
                .bind(
                        "to",
                        asked.to() == null
                                ? END_OF_TIME
                                : Account.begin(asked.to().plusDays(1)))
                .bind("deed", asked.deed() == null ? "" : asked.deed().name())
                .bind("subject", asked.subject())
                .bind("name", asked.name())
                .bind("like", "%" + asked.name().replaceAll("([!%_])", "!$1") + "%")
                .bind("most", most)
                .map(ConstructorMapper.of(Entry.class))
                .list();
    }
}
