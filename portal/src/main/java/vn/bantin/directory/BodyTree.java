package vn.bantin.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The bodies in being on one day, each below the one that it is part of on that day.
 *
 * @param tops those that are part of no other, by branch
 * @param parts the parts of each by its id
 */
public record BodyTree(List<Body> tops, Map<Long, List<Body>> parts) {

    /** @param standing what stands on that day for a body that is named as the parent of another */
    static BodyTree of(List<Body> bodies, Function<Long, Optional<Body>> standing) {
        Map<Long, Long> parents = new HashMap<>();
        bodies.forEach(body -> body.parent()
                .flatMap(standing)
                .filter(parent -> !isAbove(parent.id(), body.id(), parents))
                .ifPresent(parent -> parents.put(body.id(), parent.id())));
        List<Body> tops = new ArrayList<>();
        Map<Long, List<Body>> parts = new HashMap<>();
        for (Body body : bodies) {
            Long parent = parents.get(body.id());
            List<Body> siblings = parent == null ? tops : parts.computeIfAbsent(parent, id -> new ArrayList<>());
            siblings.add(body);
        }
        return new BodyTree(List.copyOf(tops), Map.copyOf(parts));
    }

    /** Whether the way up from a body leads to that one; then the one cannot be put below it. */
    private static boolean isAbove(long from, long wanted, Map<Long, Long> parents) {
        Long step = from;
        while (step != null) {
            if (step == wanted) {
                return true;
            }
            step = parents.get(step);
        }
        return false;
    }

    public List<Body> of(Branch branch) {
        return tops.stream().filter(body -> body.branch() == branch).toList();
    }

    public List<Body> partsOf(Body body) {
        return parts.getOrDefault(body.id(), List.of());
    }

    /** The one that a body is part of on that day. */
    public Optional<Body> parentOf(Body body) {
        return inOrder().stream()
                .filter(one -> partsOf(one).stream().anyMatch(part -> part.id() == body.id()))
                .findFirst();
    }

    /** All of them, each one before its parts. */
    public List<Body> inOrder() {
        List<Body> bodies = new ArrayList<>();
        tops.forEach(top -> gather(top, bodies));
        return bodies;
    }

    private void gather(Body body, List<Body> bodies) {
        bodies.add(body);
        partsOf(body).forEach(part -> gather(part, bodies));
    }
}
