package vn.bantin.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongSentencesTest {
    @Test
    void a_sentence_is_pointed_out_whole_when_it_is_longer_than_the_limit() {
        String longer = "Phường " + "họp dân ".repeat(30).strip() + ".";
        assertThat(Remarks.ofLead("Đã xong. " + longer + " Hết."))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.quote()).isEqualTo(longer);
                    assertThat(remark.details()).containsExactly(61L, 60);
                });
    }

    @Test
    void the_limit_itself_is_allowed() {
        assertThat(Remarks.ofLead("họp dân ".repeat(30))).isEmpty();
    }
}
