package vn.bantin.kit.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An act that a rule does not allow; what the person is told stands in the message files under {@link #key}. */
public final class Refusal extends RuntimeException {
    private final Enum<?> rule;
    private final transient List<Object> details;

    public Refusal(Enum<?> rule, Object... details) {
        super(keyOf(rule));
        this.rule = rule;
        this.details = List.of(details);
    }

    /** What an act is refused for; nothing where it is done. */
    public static Optional<Refusal> of(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /** The message key of a rule: {@code ArticleRule.OWN_WORK} is {@code refusal.article.own_work}. */
    public static String keyOf(Enum<?> rule) {
        String subject = rule.getDeclaringClass().getSimpleName().replaceFirst("Rule$", "");
        return ("refusal." + subject + "." + rule.name()).toLowerCase(Locale.ROOT);
    }

    public Enum<?> rule() {
        return rule;
    }

    public String key() {
        return keyOf(rule);
    }

    public List<Object> details() {
        return details;
    }
}
