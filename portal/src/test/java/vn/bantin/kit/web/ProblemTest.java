package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;

class ProblemTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_problem_has_its_title_and_its_text_with_every_place_filled_in(Language language) {
        Messages messages = Messages.in(language);
        assertThat(all()).hasSizeGreaterThan(200).allSatisfy(problem -> {
            assertThat(messages.say("problem." + problem.name() + ".title")).isNotBlank();
            Object[] details = problem.details().toArray();
            String text = messages.say("problem." + problem.name() + ".text", details);
            assertThat(text).isNotBlank().doesNotContain("{");
            assertThat(problem.details()).allSatisfy(detail -> assertThat(text).contains(String.valueOf(detail)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "400, bad_request",
        "404, not_found",
        "405, wrong_method",
        "413, too_large",
        "414, too_long",
        "415, bad_request",
        "431, too_long",
        "500, unavailable",
        "503, unavailable"
    })
    void what_the_server_itself_refused_keeps_its_status(int status, String name) {
        assertThat(Problem.ofStatus(status))
                .extracting(Problem::status, Problem::name)
                .containsExactly(status, name);
    }

    @Test
    void a_problem_carries_no_stack_trace_out_of_the_program() {
        assertThat(Problem.notFound().getStackTrace()).isEmpty();
    }

    /** Every problem that can be made: each way without a status, and each error status. */
    private static List<Problem> all() {
        return Stream.concat(
                        Arrays.stream(Problem.class.getMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers()))
                                .filter(method -> method.getReturnType() == Problem.class)
                                .map(ProblemTest::made),
                        IntStream.range(400, 600).mapToObj(Problem::ofStatus))
                .toList();
    }

    private static Problem made(Method way) {
        Object[] details = IntStream.range(0, way.getParameterCount())
                .mapToObj(number -> "«" + number + "»")
                .toArray();
        try {
            return (Problem) way.invoke(null, details);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("cannot make a problem", failure);
        }
    }
}
