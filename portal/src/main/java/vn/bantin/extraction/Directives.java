package vn.bantin.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds demands by their verbs: who demands what of whom, and until when. */
final class Directives {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern TRIGGER = Pattern.compile(
            "(?<!\\p{L})(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|giao|chỉ đạo|phân công|kiến nghị|nhắc nhở|dặn|đòi hỏi|kêu gọi|khuyến cáo)(?!\\p{L})",
            FLAGS);

    /** Before it stands what makes a noun of the verb, or another verb. */
    private static final Pattern NO_VERB_BEFORE = Pattern.compile(
            "(?:theo|các|những|mọi|một số|đáp ứng|với|về|đúng|nhiều|được|bàn|chuyển|ban|phát biểu|sự|ý kiến|công tác|dự và|chỉ tiêu|đơn|văn bản|kiến|hồ sơ|số|ngoại|cấp|thủ tục|lãnh đạo|lãnh đạo,|nhiệm vụ|kế hoạch|dự toán|tổ|tiếp nhận|trả lời|giải quyết|nội dung|kết luận|của|lời)\\s+$",
            FLAGS);

    private static final Pattern NO_VERB_BEHIND = Pattern.compile(
            "\\s+(?:của|về|phát triển|công việc|nhiệm vụ(?! cho)|đầu tư|vốn|tài trợ|ủng hộ|xã hội hóa|tầm quan trọng|đặt ra|mới|cao|thông|lưu|dịch|ban|tiếp|hữu|hưởng|thừa|nộp|khoán|nhận|mùa|thoa|cảm|này|đó|trên|điểm|hàng|đất|quân|ước)(?!\\p{L})");
    /** Điện lực được giao bố trí máy phát: of whom it is demanded stands before the verb. */
    private static final Pattern PASSIVE = Pattern.compile("(?<!\\p{L})(?:đã |cũng |còn )?được $", FLAGS);

    private static final Pattern PASSIVE_ALSO = Pattern.compile("giao|yêu cầu|đề nghị", FLAGS);

    private static final Pattern NEED = Pattern.compile(
            "(?<!\\p{L})(?:cần|phải|có trách nhiệm)(?!\\p{L})(?! (?:được|thiết|hỗ trợ|có (?:giấy|thời)|trợ giúp|vươn|lòng|chăng|không|Thơ|Giuộc|Giờ|Đước))",
            FLAGS);
    private static final Pattern SAYS = Pattern.compile(
            "(?<!\\p{L})(?:cho rằng|nêu rõ|chỉ rõ|khẳng định|quán triệt|yêu cầu rõ|nhất trí|thống nhất),?\\s+$", FLAGS);

    private static final Pattern ORDERS = Pattern.compile("giao|chỉ đạo|phân công", FLAGS);
    private static final Pattern ANOTHER_ORDER = Pattern.compile("(?:;|đồng thời,?)$");
    private static final Pattern ANOTHER = Pattern.compile("(?:[;,]|đồng thời|cũng|và|bên cạnh đó|ngoài ra)$");
    private static final Pattern NUMBERED = Pattern.compile("\\(?[0-9a-đ]{1,3}[.)]$");
    private static final Pattern JOINT =
            Pattern.compile("(?:^|[ ,;])(?:đồng thời|bên cạnh đó|ngoài ra|và|cũng|cũng như)$");
    private static final String MARKS = " \u00A0,;.:\n";
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?: ngay| luôn| dứt khoát){0,6}(?: (?:\\p{L}+|\\d+) (?:việc|nội dung|nhiệm vụ|vấn đề|đơn vị|giải pháp)(?: sau| như sau)?(?= ?:))?"
                    + "(?: ?:| cho| rằng| nhiệm vụ cho| trách nhiệm cho)?"
                    + "(?:,? (?:trong|kể từ|từ|ngay|trước mắt|thời gian tới|những tháng|đến|sau|vào|cuối|đầu|năm|tháng|quý|đối với)[^,;.:]{0,60},)?\\s*",
            FLAGS);
    private static final Pattern CLAUSE = Pattern.compile(
            "; (?:đồng thời,? )?|, (?:đồng thời,? |và )?(?=(?:" + Lexicon.alternatives("demand-verbs") + ")(?!\\p{L}))",
            Pattern.UNICODE_CASE);
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:xong trước|trước|chậm nhất(?: là| vào)?|trong vòng|trong|đến hết|hạn chót(?: là)?|ngay sau|không quá|muộn nhất(?: là)?|từ nay đến(?: hết)?)(?: (?:ngày|dịp|lúc|hết|vào|thời hạn|thời gian)){0,6}\\s+$",
            FLAGS);
    private static final Set<String> BEFORE_ADDRESSEE = Set.of(" ", "\u00A0", ": ", ", ", ": (", ") ");
    private static final int NEAR = 40;
    private static final int LONGEST_SUBJECT = 24;
    private static final int FEW_WORDS = 4;

    private final Words words;
    private final String text;
    private final Findings found;
    private final Addressees addressees;
    private final Issuers issuers;
    private final List<Directive> directives = new ArrayList<>();
    private @Nullable Span issuer;

    /** What was found before, which directives are made of. */
    record Findings(List<Time> times, List<Organisation> organisations, List<Place> places, List<Person> persons) {}

    private Directives(Words words, Findings found) {
        this.words = words;
        this.text = words.text();
        this.found = found;
        this.addressees = new Addressees(words, found);
        this.issuers = new Issuers(words, found);
    }

    static List<Directive> in(Words words, List<Span> sentences, Findings found) {
        Directives directives = new Directives(words, found);
        sentences.forEach(directives::read);
        return directives.directives;
    }

    private void read(Span sentence) {
        List<Span> triggers = triggers(sentence);
        if (!triggers.isEmpty()
                && hasSpeaker(new Span(sentence.start(), triggers.getFirst().start()))) {
            need(
                    sentence,
                    beforeNext(
                            new Span(sentence.start(), sentence.start()),
                            triggers.getFirst().start()));
        }
        for (int i = 0; i < triggers.size(); i++) {
            int end = i + 1 < triggers.size()
                    ? beforeNext(triggers.get(i), triggers.get(i + 1).start())
                    : endOf(sentence);
            demand(sentence, triggers.get(i), end);
        }
        if (triggers.isEmpty() && (issuer != null || hasSpeaker(sentence))) {
            need(sentence, endOf(sentence));
        }
    }

    private List<Span> triggers(Span sentence) {
        List<Span> triggers = new ArrayList<>();
        Matcher trigger = TRIGGER.matcher(text).region(sentence.start(), sentence.end());
        while (trigger.find()) {
            Span span = new Span(trigger.start(), trigger.end());
            if ((isVerb(sentence, span) && hasAddresseeOrVerb(sentence, span) || askedBefore(sentence, span) != null)
                    && (triggers.isEmpty() || isAnother(triggers.getLast(), span))) {
                triggers.add(span);
            }
        }
        return triggers;
    }

    /** Within what was demanded already, another demand is told by a mark or a word between them. */
    private boolean isAnother(Span last, Span trigger) {
        int from = Math.max(last.end(), trigger.start() - 2 * NEAR);
        String between = text.substring(from, trigger.start()).stripTrailing();
        String tail = NUMBERED.matcher(between).replaceFirst("").stripTrailing();
        int mark = Math.max(tail.lastIndexOf(';'), tail.lastIndexOf(','));
        boolean hasSubject = mark >= 0 && tail.substring(mark).chars().anyMatch(Character::isUpperCase);
        boolean isOrder = ORDERS.matcher(trigger.of(text)).matches();
        return hasSubject || (isOrder ? ANOTHER_ORDER : ANOTHER).matcher(tail).find();
    }

    private boolean isVerb(Span sentence, Span trigger) {
        String before = text.substring(Math.max(sentence.start(), trigger.start() - NEAR), trigger.start());
        return !NO_VERB_BEFORE.matcher(before).find()
                && !NO_VERB_BEHIND
                        .matcher(text)
                        .region(trigger.end(), sentence.end())
                        .lookingAt()
                && found.organisations().stream().noneMatch(body -> body.span().overlaps(trigger));
    }

    /** "Nhấn mạnh" takes anything; the others a body, people, or at once what they are to do. */
    private boolean hasAddresseeOrVerb(Span sentence, Span trigger) {
        int first = behindLeadIn(trigger);
        if (first >= words.size() || !BEFORE_ADDRESSEE.contains(words.between(first))) {
            return false;
        }
        boolean strong = !ORDERS.matcher(trigger.of(text)).matches()
                || words.between(first).contains(":");
        return isEmphasis(trigger)
                || addressees.at(first) != null
                || strong && (NounPhrase.endsAt(words, first) || issuers.isSubject(sentence, trigger));
    }

    private boolean isEmphasis(Span trigger) {
        return Directive.Type.of(trigger.of(text)) == Directive.Type.EMPHASIS;
    }

    /** Whom a verb in the passive demands something of; null where it is in the active, or nothing is demanded. */
    private @Nullable Span askedBefore(Span sentence, Span trigger) {
        int from = Math.max(sentence.start(), trigger.start() - NEAR);
        Matcher passive = PASSIVE.matcher(text.substring(from, trigger.start()));
        int first = words.from(trigger.end());
        boolean isDemanded = passive.find()
                && PASSIVE_ALSO.matcher(trigger.of(text)).matches()
                && words.isSpaced(first)
                && NounPhrase.verbWords(words, first) > 0;
        Span asked = isDemanded ? subjectBefore(sentence, from + passive.start()) : null;
        return asked != null
                        && found.organisations().stream()
                                .anyMatch(body -> body.span().overlaps(asked))
                ? asked
                : null;
    }

    /** "Giao cho", "đề nghị trong thời gian tới": the word behind it. */
    private int behindLeadIn(Span trigger) {
        Matcher leadIn = LEAD_IN.matcher(text).region(trigger.end(), text.length());
        int end = leadIn.lookingAt() ? leadIn.end() : trigger.end();
        for (Time time : found.times()) {
            if (Math.abs(time.span().start() - end) <= 6
                    && time.span().end() < text.length()
                    && text.charAt(time.span().end()) == ',') {
                return words.from(time.span().end());
            }
        }
        return words.from(end);
    }

    private int beforeNext(Span last, int trigger) {
        int mark = Math.max(text.lastIndexOf(';', trigger), text.lastIndexOf(',', trigger));
        return mark > last.end() && trigger - mark < 2 * NEAR
                ? mark
                : trimmed(new Span(last.end(), trigger)).end();
    }

    private int endOf(Span sentence) {
        return trimmed(sentence).end();
    }

    private void demand(Span sentence, Span trigger, int end) {
        Span asked = askedBefore(sentence, trigger);
        int first = asked == null ? behindLeadIn(trigger) : words.from(trigger.end());
        Span addressee = asked == null ? addresseeAt(sentence, trigger, first) : asked;
        int from = addressee == null || addressee.end() < trigger.start()
                ? words.span(first).start()
                : behind(addressee);
        if (from >= end) {
            return;
        }
        Span who = issuers.before(sentence, trigger);
        if (who != null) {
            issuer = who;
        }
        Directive.Type type = Directive.Type.of(trigger.of(text));
        split(new Span(from, end)).forEach(part -> addPart(trigger, type, part, addressee));
    }

    private @Nullable Span addresseeAt(Span sentence, Span trigger, int first) {
        Span known = addressees.at(first);
        boolean mayBeUnknown = known == null && !isEmphasis(trigger) && issuers.isSubject(sentence, trigger);
        return mayBeUnknown ? addressees.unknownAt(first) : known;
    }

    private void addPart(Span trigger, Directive.Type type, Span part, @Nullable Span known) {
        Span addressee = known;
        Span matter = part;
        int first = words.from(part.start());
        Span other = first < words.size() && words.span(first).start() < part.end() ? addressees.at(first) : null;
        boolean isNext = known == null || part.start() > known.end() + 2;
        if (other != null && other.end() < part.end() && isNext) {
            addressee = other;
            matter = new Span(behind(other), part.end());
        }
        if (addressee == null && type == Directive.Type.EMPHASIS) {
            addressee = addressees.peopleIn(part);
        }
        Optional<Deadline> deadline = deadline(matter);
        directives.add(new Directive(
                trigger,
                type,
                issuer,
                addressee,
                matter,
                deadline.map(Deadline::span).orElse(null),
                deadline.map(Deadline::when).orElse(null)));
    }

    private int behind(Span addressee) {
        int next = words.from(addressee.end());
        return next < words.size() ? words.span(next).start() : addressee.end();
    }

    /** Several demands after one verb: parted by semicolons, or by a comma before another verb of demands. */
    private List<Span> split(Span matter) {
        List<Span> parts = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(text).region(matter.start(), matter.end());
        int from = matter.start();
        while (clause.find()) {
            boolean isSemicolon = clause.group().startsWith(";");
            if (isSemicolon || wordsIn(from, clause.start()) > FEW_WORDS) {
                parts.add(new Span(from, clause.start()));
                from = clause.end();
            }
        }
        parts.add(new Span(from, matter.end()));
        return parts.stream()
                .map(this::trimmed)
                .filter(part -> part.start() < part.end())
                .toList();
    }

    private int wordsIn(int start, int end) {
        return words.from(end) - words.from(start);
    }

    private Span trimmed(Span part) {
        int end = behindMarks(part.start(), part.end());
        Matcher joint = JOINT.matcher(text.substring(Math.max(part.start(), end - NEAR), end));
        return new Span(
                part.start(),
                joint.find() ? behindMarks(part.start(), end - joint.group().length()) : end);
    }

    private int behindMarks(int start, int end) {
        int last = end;
        while (last > start && MARKS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private record Deadline(Span span, When when) {}

    private Optional<Deadline> deadline(Span matter) {
        Deadline last = null;
        for (Time time : found.times()) {
            if (matter.holds(time.span())) {
                Matcher before = DEADLINE.matcher(
                        text.substring(matter.start(), time.span().start()));
                if (before.find()) {
                    last = new Deadline(
                            new Span(
                                    matter.start() + before.start(), time.span().end()),
                            time.when());
                } else if (text.startsWith("ngay sau ", time.span().start())) {
                    last = new Deadline(time.span(), time.when());
                }
            }
        }
        return Optional.ofNullable(last);
    }

    /** Somebody of rank has been named up to here, who speaks. */
    private boolean hasSpeaker(Span sentence) {
        for (Person person : found.persons()) {
            if (person.title() != null && person.span().start() < sentence.end()) {
                issuer = person.span();
            }
        }
        return issuer != null;
    }

    /** What somebody must do, in a sentence behind a demand, or in what somebody of rank says. */
    private void need(Span sentence, int end) {
        Matcher need = NEED.matcher(text).region(sentence.start(), end).useTransparentBounds(true);
        while (need.find()) {
            Span trigger = new Span(need.start(), need.end());
            Span addressee = subjectBefore(sentence, trigger.start());
            if (addressee != null || isSaid(sentence, trigger)) {
                split(new Span(Math.min(need.end() + 1, end), end))
                        .forEach(part -> addPart(trigger, Directive.Type.NEED, part, addressee));
                return;
            }
        }
    }

    private boolean isSaid(Span sentence, Span trigger) {
        return SAYS.matcher(text.substring(Math.max(sentence.start(), trigger.start() - NEAR), trigger.start()))
                .find();
    }

    private @Nullable Span subjectBefore(Span sentence, int place) {
        int end = words.from(place);
        int sentenceStart = words.from(sentence.start());
        for (int at = Math.max(sentenceStart, end - LONGEST_SUBJECT); at < end; at++) {
            boolean begins = at == sentenceStart || words.between(at).equals(", ") || isSaid(sentence, words.span(at));
            Span addressee = begins ? addressees.at(at) : null;
            if (addressee != null && words.from(addressee.end()) == end) {
                return addressee;
            }
        }
        return null;
    }
}
