package vn.bantin.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.web.Form;
import vn.bantin.record.mention.Kind;
import vn.bantin.record.mention.Merger;
import vn.bantin.record.mention.Mergers;
import vn.bantin.record.mention.NamedBodies;
import vn.bantin.record.mention.Proposal;

/**
 * Shows what rules found in a text with what is known of it beside the text, and which of it is ticked beforehand.
 *
 * @param day the one on which the article was published, or that of today
 * @param isDated whether it was published: before, nobody knows which day "sáng nay" is
 * @param faults what is wrong with the form that came back
 * @param sent the form that came back, which stays as it was filled in
 */
record MentionOffers(
        NamedBodies bodies,
        Mergers mergers,
        LocalDate day,
        boolean isDated,
        List<MentionFault> faults,
        @Nullable Form sent) {

    EditionMentionsPage.Offer of(Proposal proposal) {
        MentionRow row = MentionRow.of(proposal.kind(), proposal.said());
        String quote = proposal.said().quote();
        MentionRow.Typed typed = sent != null && row.quote(sent).equals(quote) ? row.typed(sent) : null;
        return new EditionMentionsPage.Offer(
                proposal.kind(),
                row.key(),
                proposal.said(),
                proposal.places().size(),
                proposal.kind() == Kind.PLACE ? mergers.of(proposal.name()).orElse(null) : null,
                typed == null ? typed(proposal) : typed,
                typed == null
                        ? List.of()
                        : faults.stream().filter(fault -> fault.isOf(row)).toList());
    }

    private MentionRow.Typed typed(Proposal proposal) {
        String body =
                bodies.of(proposal).map(found -> Long.toString(found.id())).orElse("");
        return new MentionRow.Typed(
                isTicked(proposal), bodies.nameOf(proposal), proposal.post(), partOf(proposal), body);
    }

    /** A person may be anybody, unless the text says for which body they act. */
    private boolean isTicked(Proposal proposal) {
        return switch (proposal.kind()) {
            case PERSON -> bodies.isInOffice(proposal);
            case TIME -> isDated;
            case ORGANISATION, PLACE -> true;
        };
    }

    /** What the text says, or what is known of that day. */
    private String partOf(Proposal proposal) {
        return proposal.kind() == Kind.PLACE && proposal.partOf().isEmpty()
                ? mergers.of(proposal.name())
                        .filter(merger -> merger.isBy(day))
                        .map(Merger::into)
                        .orElse("")
                : proposal.partOf();
    }
}
