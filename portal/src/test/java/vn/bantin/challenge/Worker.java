package vn.bantin.challenge;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.bantin.kit.data.Sha256;

/** What a reader's browser does with a puzzle. */
public final class Worker {
    private Worker() {}

    /** The solution as the form of a comment takes it. */
    public static String solve(Puzzle puzzle) {
        return solution(puzzle, puzzle.salt(), Long.toString(number(puzzle)));
    }

    static long number(Puzzle puzzle) {
        for (long number = 0; number <= puzzle.maxnumber(); number++) {
            if (Sha256.of((puzzle.salt() + number).getBytes(StandardCharsets.UTF_8))
                    .equals(puzzle.challenge())) {
                return number;
            }
        }
        throw new AssertionError("a puzzle without a solution");
    }

    static String solution(Puzzle puzzle, String salt, String number) {
        return encoded("{\"algorithm\":\"%s\",\"challenge\":\"%s\",\"number\":%s,\"salt\":\"%s\",\"signature\":\"%s\"}"
                .formatted(puzzle.algorithm(), puzzle.challenge(), number, salt, puzzle.signature()));
    }

    static String encoded(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
