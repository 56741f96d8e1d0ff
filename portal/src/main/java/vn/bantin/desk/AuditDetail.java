package vn.bantin.desk;

import java.util.Locale;
import java.util.stream.Stream;
import vn.bantin.account.Entry;
import vn.bantin.record.campaign.Entry.Kind;

/** What a line of the log says beside its deed; what is kept there by the program's names is told in words. */
final class AuditDetail {
    private final DeskFrame frame;

    AuditDetail(DeskFrame frame) {
        this.frame = frame;
    }

    String of(Entry entry) {
        String detail = entry.detail();
        return switch (entry.deed()) {
            case DIRECTIVE_STEPPED, DIRECTIVE_RELEASED, DIRECTIVE_WITHHELD ->
                step(vn.bantin.record.directive.Step.values(), "step.done.", detail);
            case QUESTION_STEPPED -> step(vn.bantin.record.question.Step.values(), "question.done.", detail);
            case CAMPAIGN_ENTERED, CAMPAIGN_CONFIRMED, CAMPAIGN_REVERSED -> ledgerEntry(detail);
            default -> detail;
        };
    }

    private String step(Enum<?>[] steps, String keys, String detail) {
        String name = first(detail);
        return Stream.of(steps)
                .filter(step -> step.name().equals(name))
                .findFirst()
                .map(step -> with(frame.say(keys + step.name().toLowerCase(Locale.ROOT)), rest(detail)))
                .orElse(detail);
    }

    private String ledgerEntry(String detail) {
        String number = first(detail);
        return number.matches("[0-9]+") ? with(frame.say("campaign.entry", number), kind(rest(detail))) : detail;
    }

    /** Of what was entered its kind is kept; of what was taken back, why. */
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
