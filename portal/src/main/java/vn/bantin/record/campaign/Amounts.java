package vn.bantin.record.campaign;

import java.math.BigDecimal;
import vn.bantin.kit.text.Messages;
import vn.bantin.vietnamese.Numbers;

/** What entries and sums are about in words: 5.000.000 đồng; 20 thùng mì, trị giá 2.000.000 đồng; 3 ngày công. */
public final class Amounts {
    private Amounts() {}

    public static String money(Messages messages, long value) {
        return messages.say("campaign.money", number(BigDecimal.valueOf(value)));
    }

    /** Of an entry, with its sign. */
    public static String of(Messages messages, Entry entry) {
        return of(messages, entry, entry.adds());
    }

    /** Of one part of an entry. */
    public static String of(Messages messages, Entry entry, Quantities part) {
        return switch (entry.matter()) {
            case MONEY, WORK -> of(messages, entry.matter(), entry.unit(), part);
            case GOODS -> of(messages, entry.matter(), counted(entry.unit(), entry.item()), part);
        };
    }

    /** The unit is said once, also where the thing is called by it: cây sấu giống, not cây Cây sấu giống. */
    private static String counted(String unit, String item) {
        boolean isCalledByIt = (item + " ").regionMatches(true, 0, unit + " ", 0, unit.length() + 1);
        return isCalledByIt ? unit + item.substring(unit.length()) : unit + " " + item;
    }

    /** How far a promise is kept: 20.000.000 đồng has come in, 30.000.000 đồng is awaited. */
    public static String progress(Messages messages, Promise promise) {
        if (promise.kept().isZero()) {
            return messages.say("campaign.promise.none");
        }
        return promise.awaited().isZero()
                ? messages.say("campaign.promise.kept")
                : messages.say(
                        "campaign.promise.partly",
                        of(messages, promise.entry(), promise.kept()),
                        of(messages, promise.entry(), promise.awaited()));
    }

    /** Of one part of a line of a balance, whose head names the thing. */
    public static String of(Messages messages, Balance.Line line, Quantities part) {
        return of(messages, line.matter(), line.unit(), part);
    }

    private static String of(Messages messages, Entry.Matter matter, String counted, Quantities part) {
        String worth = money(messages, part.value());
        if (matter == Entry.Matter.MONEY) {
            return worth;
        }
        String number = number(part.quantity());
        String count = matter == Entry.Matter.WORK ? messages.say("campaign.days", number) : number + " " + counted;
        return part.value() == 0 ? count : messages.say("campaign.worth", count, worth);
    }

    /** Below zero it has a minus, which no line breaks behind, and not a hyphen. */
    private static String number(BigDecimal number) {
        return (number.signum() < 0 ? "−" : "") + Numbers.format(number.abs());
    }
}
