package vn.bantin.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who demands something. */
final class Issuers {
    private static final Pattern PRONOUN = Pattern.compile(
            "(?<!\\p{L})(?:Đồng chí|Ông|Bà|đồng chí|ông|bà)(?= (?:cũng|đã|còn|đồng thời|nhấn|yêu|đề|lưu|chỉ|giao))");
    private static final Pattern LEADERS = Pattern.compile(
            "(?<!\\p{L})[Ll]ãnh đạo (?:[\\p{Lu}][\\p{L}]*(?: [\\p{L}]+)?|phường|xã|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu"
                    + "|đơn vị|trường|sở|công ty|trung tâm)(?= (?:đã |cũng )?(?:yêu|đề|lưu|chỉ|giao|nhấn|kêu|kiến))");
    private static final Pattern SUBJECT = Pattern.compile(
            " (?:(?:đã|cũng|còn|kiên quyết|tiếp tục|đồng thời|vừa|thường xuyên) ){0,6}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int NEAR = 40;

    private final Words words;
    private final String text;
    private final Directives.Findings found;

    Issuers(Words words, Directives.Findings found) {
        this.words = words;
        this.text = words.text();
        this.found = found;
    }

    /** The person, the rank or the pronoun that stands last before the verb in its sentence. */
    @Nullable
    Span before(Span sentence, Span trigger) {
        Span last = null;
        for (Person person : found.persons()) {
            if (sentence.holds(person.span()) && person.span().end() <= trigger.start()) {
                last = person.span();
            }
        }
        last = later(last, PRONOUN, sentence, trigger);
        last = later(last, LEADERS, sentence, trigger);
        Span rank = rankBefore(sentence, trigger);
        Span named = rank != null && (last == null || rank.start() > last.end()) ? rank : last;
        return named == null ? bodyBefore(sentence, trigger) : named;
    }

    /** Whether somebody who demands stands right before the verb, so that it is no noun. */
    boolean isSubject(Span sentence, Span trigger) {
        int from = Math.max(sentence.start(), trigger.start() - 2 * NEAR);
        Span who = before(new Span(from, sentence.end()), trigger);
        return who != null
                && SUBJECT.matcher(text.substring(who.end(), trigger.start())).matches();
    }

    private @Nullable Span later(@Nullable Span last, Pattern pattern, Span sentence, Span trigger) {
        Matcher match =
                pattern.matcher(text).region(sentence.start(), trigger.start()).useTransparentBounds(true);
        Span found = last;
        while (match.find()) {
            if (found == null || match.start() > found.start()) {
                found = new Span(match.start(), match.end());
            }
        }
        return found;
    }

    /** A rank without a name: Chủ tịch HĐND phường đề nghị. */
    private @Nullable Span rankBefore(Span sentence, Span trigger) {
        Titles titles = new Titles(words, found.organisations(), found.places());
        int first = words.from(Math.max(sentence.start(), trigger.start() - NEAR));
        for (int at = words.from(trigger.start()); at > first; at--) {
            Span title = titles.before(at);
            if (title != null && title.start() >= sentence.start() && trigger.start() - title.end() < NEAR) {
                return title;
            }
        }
        return null;
    }

    /** A body that demands something itself: UBND phường yêu cầu. */
    private @Nullable Span bodyBefore(Span sentence, Span trigger) {
        return found.organisations().stream()
                .map(Organisation::span)
                .filter(body -> sentence.holds(body) && body.end() <= trigger.start())
                .filter(body -> SUBJECT.matcher(text.substring(body.end(), trigger.start()))
                        .matches())
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
