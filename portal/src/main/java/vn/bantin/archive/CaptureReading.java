package vn.bantin.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.bantin.article.Content;
import vn.bantin.kit.text.Html;
import vn.bantin.vietnamese.Dates;

/**
 * Reads the text of one article page of a portal from top to bottom: title and time, dateline and lead, caption, body,
 * addendum, byline, and then the furniture of the page, which is left behind.
 */
final class CaptureReading {
    private static final Pattern STAMPED = Pattern.compile("(?<title>.*?)\\s*\\((?<stamp>[^()]*)\\)");
    private static final Pattern DATELINE = Pattern.compile(
            "(?<dateline>\\([^()]{2,40}\\)" // (Mic.gov.vn)
                    + "|[\\p{Lu}\\d][\\p{L}\\d.]{1,20}" // HNP, Kinhtedothi
                    + "|[\\p{Lu}\\d]+( [\\p{Lu}\\d]+){1,3})" // BAN BIEN TAP
                    + "\\s+[-–—]\\s+(?<lead>[\\p{Lu}“\"].*)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}*[.,]?|\\(.*|.*\\)|và|[-–,&]");
    private static final Pattern BYLINE_PREFIX =
            Pattern.compile("^(Bài và ảnh|Tin và ảnh|Tin, ảnh|Bài, ảnh|Tin|Bài|Ảnh|Theo|Nguồn|Tác giả):\\s*");
    private static final Pattern LIST_ITEM = Pattern.compile("[-+•*]|\\d+[.)]|[IVX]+\\.|[a-z]\\)");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_CAPTION = 250;
    private static final int MOST_WORDS_IN_A_BYLINE = 8;

    private final List<Line> article;
    private final List<Line> furniture;

    private CaptureReading(List<Line> article, List<Line> furniture) {
        this.article = new ArrayList<>(article);
        this.furniture = furniture;
    }

    static Capture read(String page) throws NoArticle {
        List<Line> lines =
                Line.of(page).stream().filter(line -> !line.isBlank()).toList();
        List<Line> article =
                lines.stream().takeWhile(line -> !Furniture.begins(line.text())).toList();
        return new CaptureReading(article, lines.subList(article.size(), lines.size())).capture();
    }

    private Capture capture() throws NoArticle {
        requireLegible();
        Stamped head = takeHead();
        Lead lead = takeLead();
        String byline = takeByline();
        String addendum = takeAddendum();
        String caption = takeCaption();
        requireOneArticle();
        List<String> paragraphs = article.stream().map(Line::text).toList();
        if (paragraphs.isEmpty()) {
            throw new NoArticle("there is a title but no body after the lead");
        }
        String body = paragraphs.stream().map(Html::paragraph).collect(Collectors.joining());
        Content content =
                new Content(head.title(), lead.dateline(), lead.text(), body, null, caption, addendum, byline);
        return new Capture(content, head.time(), paragraphs, dropped());
    }

    private void requireLegible() throws NoArticle {
        String text = article.stream().map(Line::text).collect(Collectors.joining("\n"));
        Optional<String> obstacle = Legibility.obstacle(text);
        if (obstacle.isPresent()) {
            throw new NoArticle(obstacle.get());
        }
    }

    /** The first line ends in the time of publication, or the second one is the time. */
    private Stamped takeHead() throws NoArticle {
        if (!article.isEmpty()) {
            Optional<Stamped> inOneLine = stamped(article.getFirst().text());
            if (inOneLine.isPresent()) {
                article.removeFirst();
                return inOneLine.get();
            }
        }
        if (article.size() > 1) {
            Optional<Instant> alone = stamp(article.get(1).text());
            if (alone.isPresent()) {
                Stamped head = new Stamped(article.removeFirst().text(), alone.get());
                article.removeFirst();
                return head;
            }
        }
        throw new NoArticle(
                "this is no article: no title with a time of publication such as (15:31 14/02/2019) at its top");
    }

    private static Optional<Stamped> stamped(String line) {
        Matcher matcher = STAMPED.matcher(line);
        if (!matcher.matches() || matcher.group("title").isEmpty()) {
            return Optional.empty();
        }
        String title = matcher.group("title");
        return stamp(matcher.group("stamp")).map(time -> new Stamped(title, time));
    }

    /** The time before the day, as in the seed, or after it. */
    private static Optional<Instant> stamp(String text) {
        String bare = text.replaceAll("^\\(|\\)$", "").strip();
        return Dates.parseStamp(bare).or(() -> Dates.parseStamp(bare.replaceFirst("^(\\S+) (\\S+)$", "$2 $1")));
    }

    private Lead takeLead() throws NoArticle {
        if (article.isEmpty()) {
            throw new NoArticle("there is a title but no text after it");
        }
        String paragraph = article.removeFirst().text();
        Matcher matcher = DATELINE.matcher(paragraph);
        if (!matcher.matches()) {
            return new Lead("", paragraph);
        }
        return new Lead(matcher.group("dateline").replaceAll("[()]", ""), matcher.group("lead"));
    }

    /** A last line of a few words that are all names. */
    private String takeByline() {
        if (article.isEmpty()) {
            return "";
        }
        Line last = article.getLast();
        String names = BYLINE_PREFIX.matcher(last.text()).replaceFirst("");
        boolean byline = last.words() <= MOST_WORDS_IN_A_BYLINE
                && !last.isSentence()
                && List.of(names.split(" ")).stream()
                        .allMatch(word -> NAME.matcher(word).matches());
        return byline ? article.removeLast().text() : "";
    }

    /** A single closing paragraph that begins with a star; several in a row are a list of the body. */
    private String takeAddendum() {
        if (article.size() < 2 || !isStarred(article.getLast()) || isStarred(article.get(article.size() - 2))) {
            return "";
        }
        return article.removeLast().text().substring(1).strip();
    }

    private static boolean isStarred(Line line) {
        return line.text().startsWith("*") && line.text().length() > 1;
    }

    /** A short line right after the lead that does not end as a sentence, with the body still to come. */
    private String takeCaption() {
        if (article.size() < 2) {
            return "";
        }
        Line first = article.getFirst();
        boolean caption = !first.isSentence()
                && first.text().length() <= LONGEST_CAPTION
                && !LIST_ITEM.matcher(first.text()).lookingAt();
        return caption ? article.removeFirst().text() : "";
    }

    /** Nothing is published that may be cut in half or joined out of two. */
    private void requireOneArticle() throws NoArticle {
        for (Line line : article) {
            if (line.text().length() <= LONGEST_TITLE && stamped(line.text()).isPresent()) {
                throw new NoArticle("there is a second title with a time in line " + line.number()
                        + "; put each article into a file of its own");
            }
        }
        for (Line line : furniture) {
            if (line.text().length() > LONGEST_CAPTION && line.isSentence()) {
                throw new NoArticle("the text goes on in line " + line.number() + ", after \""
                        + furniture.getFirst().text() + "\" in line "
                        + furniture.getFirst().number());
            }
        }
    }

    private List<Dropped> dropped() {
        return furniture.stream()
                .map(line -> new Dropped(line.number(), line.text(), Furniture.reason(line.text())))
                .toList();
    }

    private record Stamped(String title, Instant time) {}

    private record Lead(String dateline, String text) {}
}
