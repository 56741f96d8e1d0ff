package vn.bantin.city;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes the text of an article in the one form in which the sanitiser leaves it. */
final class Body {
    private static final double SPREAD = 0.55;
    private static final double USUAL_PARAGRAPHS = 3.9;
    private static final int MOST_PARAGRAPHS = 40;
    private static final double HEADINGS = 0.3;
    private static final double LISTS = 0.2;
    private static final double TABLES = 0.08;
    private static final double LAW = 0.35;
    private static final double QUOTES = 0.6;

    private final Telling telling;
    private final Phrases phrases;
    private final RandomGenerator chance;
    private final StringBuilder html = new StringBuilder();
    private final List<Template> sentences = new ArrayList<>();

    Body(Telling telling, Phrases phrases, RandomGenerator chance) {
        this.telling = telling;
        this.phrases = phrases;
        this.chance = chance;
    }

    /** Most are short, a few are long. */
    String html(Law law, int year) {
        int paragraphs = (int)
                Math.clamp(Math.round(USUAL_PARAGRAPHS * Math.exp(SPREAD * chance.nextGaussian())), 1, MOST_PARAGRAPHS);
        boolean isHeaded = paragraphs > 2 && chance.nextDouble() < HEADINGS;
        int quoted = chance.nextDouble() < QUOTES ? chance.nextInt(paragraphs) : -1;
        for (int number = 0; number < paragraphs; number++) {
            if (isHeaded && number % 3 == 1) {
                element("h2", telling.any("headings"));
            }
            element("p", paragraph());
            if (number == quoted) {
                element("p", telling.any("quote"));
            }
        }
        if (chance.nextDouble() < LISTS) {
            list();
        }
        if (chance.nextDouble() < TABLES) {
            table();
        }
        if (chance.nextDouble() < LAW) {
            law.any(year, chance).ifPresent(passage -> element("p", passage.cited(phrases.any("law", chance))));
        }
        return html.toString();
    }

    private void element(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(text)
                .append("</")
                .append(name)
                .append('>');
    }

    private String paragraph() {
        List<String> said = new ArrayList<>();
        for (int number = 2 + chance.nextInt(3); number > 0; number--) {
            said.add(telling.say(sentence()));
        }
        return String.join(" ", said);
    }

    /** Each once before any comes again. */
    private Template sentence() {
        if (sentences.isEmpty()) {
            sentences.addAll(phrases.all("sentences"));
        }
        int place = chance.nextInt(sentences.size());
        Template last = sentences.removeLast();
        return place == sentences.size() ? last : sentences.set(place, last);
    }

    private void list() {
        html.append("<ul>");
        int from = chance.nextInt(phrases.all("points").size());
        for (int number = 3 + chance.nextInt(3); number > 0; number--) {
            element(
                    "li",
                    telling.say(phrases.all("points")
                            .get((from + number) % phrases.all("points").size())));
        }
        html.append("</ul>");
    }

    private void table() {
        html.append("<table>");
        element("caption", telling.any("table"));
        html.append("<thead><tr><th>Nội dung</th><th>Kế hoạch</th><th>Thực hiện</th></tr></thead><tbody>");
        for (Template row : phrases.all("rows")) {
            int planned = 20 + chance.nextInt(900);
            html.append("<tr>");
            element("th", telling.say(row));
            element("td", Integer.toString(planned));
            element("td", Integer.toString(planned * (70 + chance.nextInt(50)) / 100));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }
}
