package vn.bantin.record.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.Ids;
import vn.bantin.kit.text.Refusal;

/** Whatever two people do to a ledger in whatever order, its sums are those of plain reckoning. */
class LedgerProperties {
    private static final Map<Engine, Newsroom> NEWSROOMS = new EnumMap<>(Engine.class);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @AfterContainer
    static void close() {
        NEWSROOMS.values().forEach(newsroom -> newsroom.database.close());
        NEWSROOMS.clear();
    }

    /** An entry as the reckoning keeps it. */
    private static final class Line {
        final Entry.Kind kind;
        final boolean goods;
        final int amount;
        final Account by;
        final @Nullable Line of;
        final @Nullable Line keeps;
        boolean confirmed;
        boolean reversed;

        Line(Entry.Kind kind, boolean goods, int amount, Account by, @Nullable Line of, @Nullable Line keeps) {
            this.kind = kind;
            this.goods = goods;
            this.amount = amount;
            this.by = by;
            this.of = of;
            this.keeps = keeps;
        }
    }

    @Property(tries = 40)
    void sums_agree_and_a_ledger_closes_exactly_when_all_was_given_or_explained(
            @ForAll Engine engine, @ForAll @Size(max = 30) List<@IntRange(max = 99_999) Integer> choices) {
        Newsroom newsroom = NEWSROOMS.computeIfAbsent(engine, Newsroom::on);
        Bookkeeping bookkeeping = new Bookkeeping(newsroom.database, newsroom.clock);
        Campaign campaign = bookkeeping.announce(
                newsroom.editor,
                Announcement.read(
                        "Vận động " + Ids.next(), "Trồng cây", "Tiền, cây", "", "01/11/2026", "30/11/2026", null, ""));
        List<Line> lines = new ArrayList<>();
        for (int choice : choices) {
            Account who = choice % 2 == 0 ? newsroom.editor : newsroom.publisher;
            int rest = choice / 6;
            switch (choice / 2 % 3) {
                case 0 -> enter(bookkeeping, campaign, lines, who, rest);
                case 1 -> confirm(bookkeeping, campaign, lines, who, rest);
                default -> reverse(bookkeeping, campaign, lines, who, rest);
            }
        }
        Balance balance = balance(newsroom, campaign);
        for (Entry.Kind kind : Entry.Kind.values()) {
            assertThat(sum(balance, kind)).as(kind.name()).isEqualTo(reckoned(lines, kind));
        }
        assertThat(awaited(balance)).isEqualTo(awaited(lines));
        boolean zero = isZero(lines);
        boolean waits = lines.stream().anyMatch(LedgerProperties::waits);
        assertThat(balance.isZero()).isEqualTo(zero);
        assertThat(accepted(() -> bookkeeping.close(newsroom.editor, campaign.number(), " ")))
                .isEqualTo(zero && !waits);
        if (!zero) {
            assertThat(accepted(() -> bookkeeping.close(newsroom.editor, campaign.number(), "Chuyển sang năm sau.")))
                    .isEqualTo(!waits);
        }
    }

    private static void enter(Bookkeeping bookkeeping, Campaign campaign, List<Line> lines, Account who, int rest) {
        Entry.Kind kind = Entry.Kind.values()[rest % 3];
        boolean goods = rest / 3 % 2 == 0;
        int amount = 1 + rest / 6 % 3;
        Posting posting = Posting.read(
                kind,
                DAY.toString(),
                goods ? Entry.Matter.GOODS : Entry.Matter.MONEY,
                "Cây giống",
                Integer.toString(amount),
                rest % 2 == 0 ? "cây" : "Cây",
                Integer.toString(amount * 1_000),
                "Tổ 1",
                false,
                "",
                DAY);
        Line promise = kind == Entry.Kind.RECEIVED ? open(lines, goods) : null;
        Posting linked = promise == null ? posting : posting.keeping(1 + lines.indexOf(promise));
        assertThat(bookkeeping.enter(who, campaign.number(), Ids.next(), linked))
                .isEqualTo(lines.size() + 1);
        lines.add(new Line(kind, goods, amount, who, null, promise));
    }

    /** The first promise of this kind of which something is awaited. */
    private static @Nullable Line open(List<Line> lines, boolean goods) {
        return lines.stream()
                .filter(line -> line.goods == goods && !line.reversed && awaited(line, lines) > 0)
                .findFirst()
                .orElse(null);
    }

    private static int awaited(Line promise, List<Line> lines) {
        boolean stands = promise.kind == Entry.Kind.PROMISED
                && promise.of == null
                && promise.confirmed
                && lines.stream().noneMatch(line -> line.of == promise && line.confirmed);
        int kept = lines.stream()
                .filter(line -> line.keeps == promise && line.confirmed)
                .mapToInt(line -> line.amount)
                .sum();
        return stands ? Math.max(0, promise.amount - kept) : 0;
    }

    private static void confirm(Bookkeeping bookkeeping, Campaign campaign, List<Line> lines, Account who, int rest) {
        int number = 1 + rest % (lines.size() + 1);
        boolean right = number <= lines.size()
                && waits(lines.get(number - 1))
                && !lines.get(number - 1).by.equals(who);
        assertThat(accepted(() -> bookkeeping.confirm(who, campaign.number(), number)))
                .isEqualTo(right);
        if (right) {
            lines.get(number - 1).confirmed = true;
        }
    }

    private static void reverse(Bookkeeping bookkeeping, Campaign campaign, List<Line> lines, Account who, int rest) {
        int number = 1 + rest % (lines.size() + 1);
        boolean right = number <= lines.size() && lines.get(number - 1).of == null && !lines.get(number - 1).reversed;
        assertThat(accepted(() -> bookkeeping.reverse(who, campaign.number(), number, "Ghi nhầm.")))
                .isEqualTo(right);
        if (right) {
            Line wrong = lines.get(number - 1);
            wrong.reversed = true;
            lines.add(new Line(wrong.kind, wrong.goods, -wrong.amount, who, wrong, wrong.keeps));
        }
    }

    private static boolean waits(Line line) {
        return !line.confirmed && !line.reversed && (line.of == null || line.of.confirmed);
    }

    private static boolean accepted(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static Balance balance(Newsroom newsroom, Campaign campaign) {
        return newsroom.database.read(tx -> Balance.of(new Ledger(tx, newsroom.site.id()).of(campaign.id())));
    }

    /** Trees, and đồng of money and of trees. */
    private static List<Integer> sum(Balance balance, Entry.Kind kind) {
        BigDecimal trees = BigDecimal.ZERO;
        long value = 0;
        for (Balance.Line line : balance.lines()) {
            Quantities part = switch (kind) {
                case PROMISED -> line.promised();
                case RECEIVED -> line.received();
                case GIVEN -> line.given();
            };
            trees = trees.add(part.quantity());
            value += part.value();
        }
        return List.of(trees.intValueExact(), Math.toIntExact(value));
    }

    private static List<Integer> awaited(Balance balance) {
        BigDecimal trees = balance.lines().stream()
                .map(line -> line.awaited().quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(trees.intValueExact(), Math.toIntExact(balance.awaited()));
    }

    private static List<Integer> awaited(List<Line> lines) {
        int trees = 0;
        int value = 0;
        for (Line line : lines) {
            trees += line.goods ? awaited(line, lines) : 0;
            value += awaited(line, lines) * 1_000;
        }
        return List.of(trees, value);
    }

    private static List<Integer> reckoned(List<Line> lines, Entry.Kind kind) {
        int trees = 0;
        int value = 0;
        for (Line line : lines) {
            if (line.confirmed && line.kind == kind) {
                trees += line.goods ? line.amount : 0;
                value += line.amount * 1_000;
            }
        }
        return List.of(trees, value);
    }

    private static boolean isZero(List<Line> lines) {
        int trees = 0;
        int money = 0;
        for (Line line : lines) {
            if (line.confirmed && line.kind != Entry.Kind.PROMISED) {
                int signed = line.kind == Entry.Kind.RECEIVED ? line.amount : -line.amount;
                trees += line.goods ? signed : 0;
                money += line.goods ? 0 : signed;
            }
        }
        return trees == 0 && money == 0;
    }
}
