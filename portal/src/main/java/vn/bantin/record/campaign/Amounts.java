package vn.bantin.record.campaign;

import vn.bantin.kit.text.Messages;
import vn.bantin.vietnamese.Numbers;

/** What entries and sums are about in words: 5.000.000 đồng; 20 thùng mì, trị giá 2.000.000 đồng; 3 ngày công. */
public final class Amounts {
    private Amounts() {}

    public static String money(Messages messages, long value) {
        return messages.say("campaign.money", Numbers.format(value));
    }

    /** Of an entry, with its sign. */
    public static String of(Messages messages, Entry entry) {
        return switch (entry.matter()) {
            case MONEY, WORK -> of(messages, entry.matter(), entry.unit(), entry.adds());
            case GOODS -> of(messages, entry.matter(), entry.unit() + " " + entry.item(), entry.adds());
        };
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
        String number = Numbers.format(part.quantity());
        String count = matter == Entry.Matter.WORK ? messages.say("campaign.days", number) : number + " " + counted;
        return part.value() == 0 ? count : messages.say("campaign.worth", count, worth);
    }
}
