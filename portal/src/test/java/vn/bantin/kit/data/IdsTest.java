package vn.bantin.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void ids_stand_as_text_in_the_order_they_were_made_and_none_comes_twice() {
        List<UUID> ids = Stream.generate(Ids::next).limit(10_000).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
        assertThat(ids.stream().map(UUID::toString)).isSorted();
    }
}
