package vn.bantin.record.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmendmentTest {
    @Test
    void a_quotation_ends_with_one_full_stop() {
        assertThat(Amendment.quoted("Trồng cây")).isEqualTo("“Trồng cây”.");
        assertThat(Amendment.quoted("Trồng cây.")).isEqualTo("“Trồng cây.”");
        assertThat(Amendment.quoted("Ai trồng cây?")).isEqualTo("“Ai trồng cây?”");
    }
}
