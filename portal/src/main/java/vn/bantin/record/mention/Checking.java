package vn.bantin.record.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Edition;
import vn.bantin.directory.Bodies;
import vn.bantin.directory.Body;
import vn.bantin.kit.text.Refusal;
import vn.bantin.record.Citation;
import vn.bantin.record.Spot;

/** Finds all that speaks against taking something up from an edition. */
record Checking(Edition edition, List<Mention> already, Bodies bodies) {

    Stream<Fault> faults(Chosen chosen) {
        List<Fault> alone = Stream.of(
                        chosen.fault(Fault.Part.WORDS, () -> citation(chosen.spot())),
                        chosen.faults(),
                        chosen.fault(Fault.Part.BODY, () -> body(chosen)))
                .flatMap(faults -> faults)
                .toList();
        return alone.isEmpty() ? chosen.fault(Fault.Part.WORDS, () -> requireNothingElse(chosen)) : alone.stream();
    }

    Citation citation(Spot spot) {
        return citation(edition, spot);
    }

    static Citation citation(Edition edition, Spot spot) {
        return spot.in(edition).orElseThrow(() -> new Refusal(MentionRule.NOT_IN_THE_TEXT, spot.quote()));
    }

    @Nullable
    MentionedBody body(Chosen chosen) {
        if (chosen.bodyId() == null || !chosen.kind().mayHaveBody()) {
            return null;
        }
        Body body = bodies.byId(chosen.bodyId())
                .orElseThrow(() ->
                        new Refusal(MentionRule.BODY_UNKNOWN, chosen.spot().quote()));
        return new MentionedBody(body.id(), body.name(), body.slug());
    }

    private void requireNothingElse(Chosen chosen) {
        if (there(chosen).filter(mention -> !mention.isAsTyped(chosen.entry())).isPresent()) {
            throw new Refusal(MentionRule.TAKEN_UP_ALREADY, chosen.spot().quote());
        }
    }

    boolean isTakenUp(Chosen chosen) {
        return there(chosen).isPresent();
    }

    private Optional<Mention> there(Chosen chosen) {
        Citation citation = citation(chosen.spot());
        return already.stream()
                .filter(mention -> mention.citation().field() == citation.field()
                        && mention.subject().kind() == chosen.kind()
                        && mention.citation().wording().isSamePlace(citation.wording()))
                .findFirst();
    }
}
