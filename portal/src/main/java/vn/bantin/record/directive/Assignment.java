package vn.bantin.record.directive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Refusal;

/**
 * Who is to do what by when: exactly one body leads, others work along or watch over it.
 *
 * @param officer who answers for it in the body that leads; null where nobody is named yet
 * @param due null where no date is set
 */
public record Assignment(
        long lead,
        @Nullable UUID officer,
        List<Long> coWorkers,
        List<Long> watchers,
        String product,
        @Nullable LocalDate due) {
    public static final int LONGEST_PRODUCT = 500;

    public Assignment {
        Set<Long> all = new HashSet<>(coWorkers);
        all.addAll(watchers);
        all.add(lead);
        if (all.size() < coWorkers.size() + watchers.size() + 1) {
            throw new Refusal(DirectiveRule.BODY_TWICE);
        }
    }

    /**
     * Reads what was typed.
     *
     * @param lead the number of a body; 0 where none was chosen
     * @throws Refusal with the sentence that says what to do
     */
    public static Assignment read(
            long lead, @Nullable UUID officer, List<Long> coWorkers, List<Long> watchers, String product, String due) {
        if (lead == 0) {
            throw new Refusal(DirectiveRule.LEAD_MISSING);
        }
        return new Assignment(
                lead,
                officer,
                coWorkers,
                watchers,
                Typed.line(product, LONGEST_PRODUCT),
                due.isBlank() ? null : Typed.lastDay(due));
    }
}
