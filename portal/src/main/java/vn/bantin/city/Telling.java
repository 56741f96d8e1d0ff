package vn.bantin.city;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Fills the slots of one story's sentences; what it has once named, a street or a school, it mostly names again. */
final class Telling {
    private static final Set<String> NEVER_THE_SAME = Set.of(
            "person",
            "name",
            "man",
            "woman",
            "family",
            "man.middle",
            "man.given",
            "woman.middle",
            "woman.given",
            "half");
    private static final double AGAIN = 0.8;
    private static final Locale HERE = Locale.of("vi", "VN");

    private final Phrases phrases;
    private final Town town;
    private final LocalDate day;
    private final RandomGenerator chance;
    private final Map<String, String> named = new HashMap<>();

    Telling(Phrases phrases, Town town, LocalDate day, RandomGenerator chance) {
        this.phrases = phrases;
        this.town = town;
        this.day = day;
        this.chance = chance;
    }

    /** One phrase of a list, with a capital letter. */
    String any(String list) {
        return say(phrases.any(list, chance));
    }

    /** The phrase with a capital letter. */
    String say(Template template) {
        String text = fill(template);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String fill(Template template) {
        if (template.parts().size() == 1) {
            return template.parts().getFirst();
        }
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < template.parts().size(); part++) {
            String words = template.parts().get(part);
            text.append(part % 2 == 0 ? words : word(words));
        }
        return text.toString();
    }

    private String word(String slot) {
        int colon = slot.indexOf(':');
        return colon >= 0 ? number(slot.substring(0, colon), slot.substring(colon + 1)) : known(slot);
    }

    private String known(String slot) {
        return switch (slot) {
            case "unit" -> town.unit();
            case "Unit" -> town.unitCapital();
            case "level" -> town.level();
            case "office" -> "UBND " + town.unit();
            case "leader" -> town.leader();
            case "day" -> day.getDayOfMonth() + "/" + day.getMonthValue();
            case "date" -> day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            case "month" -> "tháng " + day.getMonthValue();
            case "year" -> Integer.toString(day.getYear());
            default -> listed(slot);
        };
    }

    private String listed(String slot) {
        String before = named.get(slot);
        if (before != null && chance.nextDouble() < AGAIN) {
            return before;
        }
        String now = fill(phrases.any(slot, chance));
        if (!NEVER_THE_SAME.contains(slot)) {
            named.putIfAbsent(slot, now);
        }
        return now;
    }

    private String number(String kind, String range) {
        int dash = range.indexOf('-');
        int number = chance.nextInt(
                Integer.parseInt(range, 0, dash, 10), Integer.parseInt(range, dash + 1, range.length(), 10) + 1);
        return switch (kind) {
            case "n" -> grouped(number);
            case "pct" -> number + "," + chance.nextInt(1, 10) + "%";
            case "money" ->
                number < 1000 ? number + " triệu đồng" : number / 1000 + "," + chance.nextInt(1, 10) + " tỷ đồng";
            default -> throw new IllegalArgumentException("no such number: " + kind);
        };
    }

    private static String grouped(int number) {
        return number < 1000
                ? Integer.toString(number)
                : number / 1000 + "." + String.format(HERE, "%03d", number % 1000);
    }
}
