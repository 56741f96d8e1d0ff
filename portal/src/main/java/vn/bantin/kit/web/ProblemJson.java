package vn.bantin.kit.web;

import java.util.Map;
import vn.bantin.kit.text.Messages;

/** A problem as a program reads it: {@code {"error": "…"}}, for every address that ends in {@code .json}, and for our own scripts. */
final class ProblemJson {
    private ProblemJson() {}

    static boolean isFor(Request request) {
        return request.path().endsWith(".json") || request.isFromScript();
    }

    static Reply reply(Request request, Problem problem) {
        String text = Messages.in(request.language())
                .say("problem." + problem.name() + ".text", problem.details().toArray());
        return Reply.json(problem.status(), Map.of("error", text));
    }
}
