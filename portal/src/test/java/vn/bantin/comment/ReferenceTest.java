package vn.bantin.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    @Test
    void no_two_of_ten_thousand_are_the_same_and_each_is_read_as_it_is_written() {
        assertThat(Stream.generate(Reference::next).limit(10_000))
                .doesNotHaveDuplicates()
                .allSatisfy(reference ->
                        assertThat(Reference.read(reference.text())).contains(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BL-7K2M-01QX", "bl-7k2m-o1qx", " 7K2M 0IQX ", "BL7K2M0LQX", "7k2m-olqx"})
    void people_type_it_in_many_ways(String typed) {
        assertThat(Reference.read(typed)).contains(new Reference("BL-7K2M-01QX"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BL", "BL-7K2M-01Q", "BL-7K2M-01QXX", "BL-7K2M-01QU", "../../etc"})
    void what_is_none_is_none(String typed) {
        assertThat(Reference.read(typed)).isEmpty();
    }
}
