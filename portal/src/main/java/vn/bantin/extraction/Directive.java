package vn.bantin.extraction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in office demands of somebody else.
 *
 * @param trigger the word that makes it one
 * @param issuer who demands it, as written; null where the text does not say
 * @param addressee of whom it is demanded, as written; null where the text does not say
 * @param matter what is to be done
 * @param deadline until when, as written; null where nothing is said
 * @param due the time of the deadline
 */
public record Directive(
        Span trigger,
        Type type,
        @Nullable Span issuer,
        @Nullable Span addressee,
        Span matter,
        @Nullable Span deadline,
        @Nullable When due) {

    /** How strongly it is said: a request never becomes an order. */
    public enum Type {
        ORDER,
        REQUEST,
        PROPOSAL,
        NOTE,
        EMPHASIS,
        NEED;

        static Type of(String trigger) {
            return switch (trigger.toLowerCase(Locale.ROOT)) {
                case "giao", "chỉ đạo", "phân công" -> ORDER;
                case "yêu cầu", "đòi hỏi" -> REQUEST;
                case "lưu ý", "dặn", "nhắc", "nhắc nhở" -> NOTE;
                case "nhấn mạnh" -> EMPHASIS;
                case "cần", "phải", "có trách nhiệm" -> NEED;
                default -> PROPOSAL;
            };
        }
    }
}
