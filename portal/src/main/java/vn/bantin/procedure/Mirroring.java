package vn.bantin.procedure;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.bantin.account.Account;
import vn.bantin.account.AccountRule;
import vn.bantin.account.Audit;
import vn.bantin.account.Authority;
import vn.bantin.account.Deed;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;
import vn.bantin.vietnamese.Dates;

/** An administrator's verb that puts a copy of the State's catalogue in the place of the one before: all of it or nothing. */
public final class Mirroring {
    public static final int LONGEST_SOURCE = 200;

    private static final int LONGEST_CELL = 1000;

    private final Database database;
    private final InstantSource clock;

    public Mirroring(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What came of a file.
     *
     * @param taken how many procedures there are now; 0 where a row was wrong, and all is as it was
     * @param faults the rows that were wrong, in the order of the file
     */
    public record Outcome(int taken, List<Fault> faults) {}

    /**
     * @param source whose catalogue it is
     * @param copiedOn the day on which it was copied there
     * @throws Refusal where the file cannot be read at all
     */
    public Outcome replace(Account administrator, long site, String source, LocalDate copiedOn, byte[] file) {
        if (!Authority.of(administrator).administers(site)) {
            throw new Refusal(AccountRule.NOT_AN_ADMINISTRATOR);
        }
        String from = source(source);
        LocalDate today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        if (copiedOn.isAfter(today)) {
            throw new Refusal(ProcedureRule.DAY_TO_COME);
        }
        CatalogueFile catalogue = CatalogueFile.read(file);
        if (catalogue.rows().isEmpty() && catalogue.faults().isEmpty()) {
            throw new Refusal(ProcedureRule.EMPTY);
        }
        return database.write(tx -> {
            List<Fault> faults = new ArrayList<>(catalogue.faults());
            List<Procedure> procedures = checked(tx, site, catalogue.rows(), from, copiedOn, today, faults);
            if (!faults.isEmpty()) {
                faults.sort(Comparator.comparingLong(Fault::line));
                return new Outcome(0, List.copyOf(faults));
            }
            new Procedures(tx, site).replace(procedures);
            new Audit(tx, site, clock)
                    .record(
                            administrator,
                            Deed.PROCEDURES_REPLACED,
                            Long.toString(site),
                            from + ", " + copiedOn + ": " + procedures.size());
            return new Outcome(procedures.size(), List.of());
        });
    }

    private static String source(String typed) {
        String line = PlainText.line(typed);
        if (line.isEmpty()) {
            throw new Refusal(ProcedureRule.SOURCE_MISSING);
        }
        if (line.length() > LONGEST_SOURCE) {
            throw new Refusal(ProcedureRule.SOURCE_TOO_LONG, LONGEST_SOURCE);
        }
        return line;
    }

    private static List<Procedure> checked(
            Handle tx,
            long site,
            List<Row> rows,
            String source,
            LocalDate copiedOn,
            LocalDate today,
            List<Fault> faults) {
        Map<String, Long> bodies = bodies(tx, site, today);
        Set<String> codes = new HashSet<>();
        List<Procedure> procedures = new ArrayList<>();
        for (Row row : rows) {
            Long body = bodies.get(key(row.body()));
            int before = faults.size();
            check(row, codes, body, faults);
            if (faults.size() == before) {
                procedures.add(new Procedure(
                        row.code(), row.name(), row.field(), row.level(), source, copiedOn, row.link(), body));
            }
        }
        return procedures;
    }

    private static Map<String, Long> bodies(Handle tx, long site, LocalDate today) {
        Map<String, Long> bodies = new HashMap<>();
        for (Body body : new Bodies(tx, site).on(today)) {
            bodies.putIfAbsent(key(body.name()), body.id());
        }
        return bodies;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void check(Row row, Set<String> codes, @Nullable Long body, List<Fault> faults) {
        if (row.code().isEmpty()) {
            faults.add(new Fault(row.line(), Fault.Kind.CODE_MISSING, ""));
        } else if (!codes.add(row.code())) {
            faults.add(new Fault(row.line(), Fault.Kind.CODE_TWICE, row.code()));
        }
        if (row.name().isEmpty()) {
            faults.add(new Fault(row.line(), Fault.Kind.NAME_MISSING, ""));
        }
        if (row.field().isEmpty()) {
            faults.add(new Fault(row.line(), Fault.Kind.FIELD_MISSING, ""));
        }
        if (!isWebAddress(row.link())) {
            faults.add(new Fault(row.line(), Fault.Kind.LINK_MALFORMED, shortened(row.link())));
        }
        if (body == null && !row.body().isEmpty()) {
            faults.add(new Fault(row.line(), Fault.Kind.BODY_UNKNOWN, shortened(row.body())));
        }
        List.of(row.code(), row.name(), row.field(), row.level(), row.link()).stream()
                .filter(cell -> cell.length() > LONGEST_CELL)
                .forEach(cell -> faults.add(new Fault(row.line(), Fault.Kind.TOO_LONG, shortened(cell))));
    }

    private static String shortened(String cell) {
        return cell.length() <= 80 ? cell : cell.substring(0, 80) + "…";
    }

    private static boolean isWebAddress(String link) {
        try {
            URI address = new URI(link);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
