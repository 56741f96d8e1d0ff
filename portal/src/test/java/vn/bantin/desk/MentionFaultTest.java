package vn.bantin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bantin.record.Passage;
import vn.bantin.record.mention.Fault;
import vn.bantin.record.mention.Kind;

class MentionFaultTest {
    private static final MentionRow ROW = new MentionRow(Kind.PERSON, Passage.Field.BODY, 2, 14);

    @Test
    void a_fault_of_what_was_typed_leads_to_its_field_and_one_of_the_words_to_the_row() {
        assertThat(List.of(Fault.Part.values()))
                .extracting(part -> new MentionFault(ROW, part, "Hãy xem lại.").field())
                .containsExactly(
                        "PERSON-BODY-2-14",
                        "name-PERSON-BODY-2-14",
                        "post-PERSON-BODY-2-14",
                        "part-of-PERSON-BODY-2-14",
                        "body-PERSON-BODY-2-14");
    }
}
