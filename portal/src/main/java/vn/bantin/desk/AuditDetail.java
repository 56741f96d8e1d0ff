package vn.bantin.desk;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.bantin.account.Entry;
import vn.bantin.account.Role;
import vn.bantin.comment.RejectionReason;
import vn.bantin.record.Finding;
import vn.bantin.record.campaign.Entry.Kind;
import vn.bantin.vietnamese.Dates;

/** What a line of the log says beside its deed; what is kept there by the program's names is told in words. */
final class AuditDetail {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final DeskFrame frame;

    AuditDetail(DeskFrame frame) {
        this.frame = frame;
    }

    String of(AuditPage.Line line) {
        Entry entry = line.entry();
        String detail = entry.detail();
        return switch (entry.deed()) {
            case DIRECTIVE_STEPPED, DIRECTIVE_RELEASED, DIRECTIVE_WITHHELD ->
                step(vn.bantin.record.directive.Step.values(), "step.done.", detail);
            case QUESTION_STEPPED -> step(vn.bantin.record.question.Step.values(), "question.done.", detail);
            case CAMPAIGN_ENTERED, CAMPAIGN_CONFIRMED, CAMPAIGN_REVERSED, CAMPAIGN_NAME_ERASED -> ledgerEntry(detail);
            case MENTIONS_RECORDED, MENTION_TAKEN_BACK -> names(line);
            case FINDINGS_LEFT_OUT, FINDINGS_BROUGHT_BACK -> findings(detail);
            case ROLE_CHANGED, INVITED -> code(Role.values(), "desk.role.", detail);
            case COMMENT_REJECTED -> code(RejectionReason.values(), "desk.rejection.", detail);
            case BODY_RENAMED,
                    BODY_MERGED,
                    BODY_SPLIT,
                    BODY_CLOSED,
                    BODY_RESTORED,
                    POST_HELD,
                    TERM_ENDED,
                    TERM_STRUCK,
                    EXPIRY_CHANGED,
                    RULE_ADDED,
                    RULE_TAKEN_BACK -> withDay(detail);
            default -> detail;
        };
    }

    /** Names that were erased meanwhile are counted. */
    private String names(AuditPage.Line line) {
        String names = String.join("; ", line.mentioned());
        int erased = mentioned(line.entry()).size() - line.mentioned().size();
        return erased == 0
                ? names
                : (names.isEmpty() ? "" : names + "; ") + frame.say("desk.audit.names_erased", erased);
    }

    /** The numbers of whom and what a line says that an article mentions. */
    static List<Integer> mentioned(Entry entry) {
        return switch (entry.deed()) {
            case MENTIONS_RECORDED, MENTION_TAKEN_BACK ->
                NUMBER.matcher(entry.detail())
                        .results()
                        .map(MatchResult::group)
                        .map(Integer::valueOf)
                        .toList();
            default -> List.of();
        };
    }

    private String findings(String detail) {
        return Stream.of(Finding.values())
                .filter(finding -> finding.name().equals(first(detail)))
                .findFirst()
                .map(finding -> frame.say("desk.audit.findings." + finding.key(), rest(detail)))
                .orElse(detail);
    }

    private String step(Enum<?>[] steps, String keys, String detail) {
        String name = first(detail);
        return Stream.of(steps)
                .filter(step -> step.name().equals(name))
                .findFirst()
                .map(step -> with(frame.say(keys + step.name().toLowerCase(Locale.ROOT)), rest(detail)))
                .orElse(detail);
    }

    private String code(Enum<?>[] codes, String keys, String detail) {
        return Stream.of(codes)
                .filter(code -> code.name().equals(detail))
                .findFirst()
                .map(code -> frame.say(keys + code.name().toLowerCase(Locale.ROOT)))
                .orElse(detail);
    }

    /** The log keeps days in the order of their digits, and cannot be written anew. */
    private static String withDay(String detail) {
        return DAY.matcher(detail)
                .replaceFirst(day -> Dates.parseDay(day.group())
                        .map(Dates::day)
                        .map(Matcher::quoteReplacement)
                        .orElse("$0"));
    }

    private String ledgerEntry(String detail) {
        String number = first(detail);
        return number.matches("[0-9]+") ? with(frame.say("campaign.entry", number), kind(rest(detail))) : detail;
    }

    /** Of what was entered its kind is kept. */
    private String kind(String said) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(said))
                .findFirst()
                .map(kind -> frame.say("campaign.kind." + kind.key()))
                .orElse(said);
    }

    private static String with(String what, String said) {
        return said.isEmpty() ? what : what + ": " + said;
    }

    private static String first(String detail) {
        return detail.split(" ", 2)[0];
    }

    private static String rest(String detail) {
        return detail.substring(first(detail).length()).strip();
    }
}
