package vn.bantin.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BudgetTest {
    private final Budget ample = new Budget(1_000_000);

    @Test
    void there_is_no_room_for_a_second_thing_while_one_is_under_way() {
        assertThat(ample.hasRoom()).isTrue();
        assertThat(ample.<Boolean>spend(ample::hasRoom)).isFalse();
        assertThat(ample.hasRoom()).isTrue();
    }

    @Test
    void what_fails_is_under_way_no_more() {
        assertThatThrownBy(() -> ample.spend(() -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(ample.hasRoom()).isTrue();
    }

    @Test
    void what_was_spent_too_much_is_saved_up_again_first() {
        Budget none = new Budget(0);
        none.spend(() -> "done");
        assertThat(none.hasRoom()).isFalse();
    }
}
