package vn.bantin.record.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.bantin.extraction.Directive;
import vn.bantin.extraction.Directive.Type;
import vn.bantin.extraction.Extraction;
import vn.bantin.extraction.Span;
import vn.bantin.extraction.When;
import vn.bantin.record.Passage;
import vn.bantin.record.Spot;
import vn.bantin.record.Wording;
import vn.bantin.vietnamese.Dates;
import vn.bantin.vietnamese.Period;

/**
 * A directive that rules found in a text; a person says yes, no, or something better.
 *
 * @param spot the words that say what is to be done
 * @param issuer whoever the text names; where its paragraph names nobody, the last one before; empty where there is none
 * @param post of the issuer as the text says it; may be empty
 * @param addressee may be empty
 * @param due null where nothing is said
 */
public record Proposal(
        Spot spot,
        Passage.Sentence sentence,
        Type type,
        String issuer,
        String post,
        String addressee,
        @Nullable LocalDate due) {
    private static final Pattern OF_PARTY = Pattern.compile(
            "(?<!\\p{L})(?:bí thư|(?:đảng|thành|tỉnh|quận|huyện|xã|phường) ?ủy|chi bộ|đảng bộ|ban (?:tổ chức|tuyên giáo|dân vận|kiểm tra))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** In the order of the text. */
    public static List<Proposal> in(List<Passage> passages, Instant published) {
        LocalDate day = LocalDate.ofInstant(published, Dates.ZONE);
        List<Proposal> proposals = new ArrayList<>();
        Speakers speakers = new Speakers();
        for (Passage passage : Passage.readable(passages)) {
            Extraction found = Extraction.of(passage.text(), day);
            speakers.meet(passage.text(), found.persons());
            for (Directive directive : found.directives()) {
                proposals.add(of(passage, directive, speakers.of(passage.text(), directive.issuer())));
            }
        }
        return proposals;
    }

    private static Proposal of(Passage passage, Directive directive, Speakers.Speaker speaker) {
        String text = passage.text();
        Span matter = directive.matter();
        return new Proposal(
                new Spot(
                        passage.field(),
                        passage.block(),
                        matter.start(),
                        matter.end(),
                        text.substring(matter.start(), matter.end())),
                passage.sentenceAt(matter.start()),
                directive.type(),
                speaker.name(),
                speaker.post(),
                Speakers.words(text, directive.addressee()),
                Optional.ofNullable(directive.due())
                        .map(When::period)
                        .map(Period::last)
                        .orElse(null));
    }

    /** The words of the spot in their sentence. */
    public Wording wording() {
        return new Wording(sentence.text(), spot.quote(), spot.start() - sentence.start());
    }

    /** The words of the spot as a line of its own. */
    public String matter() {
        String quote = spot.quote();
        return quote.substring(0, 1).toUpperCase(Locale.ROOT) + quote.substring(1);
    }

    /** What the party demands is kept from readers, so it is told apart from the beginning. */
    public boolean isOfParty() {
        return OF_PARTY.matcher(issuer + " " + post).find();
    }
}
