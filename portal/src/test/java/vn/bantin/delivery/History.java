package vn.bantin.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What readers may have seen of one article at any time: the model that a portal is held against. */
final class History {
    private static final State UNBORN = new State(0, 0, 0);

    /**
     * One state of the article.
     *
     * @param version 0 where readers see nothing of it
     * @param begun when the write that made it began, in nanoseconds
     * @param done when that write had returned
     */
    record State(int version, long begun, long done) {
        boolean isLive() {
            return version > 0;
        }
    }

    private final List<State> states = new CopyOnWriteArrayList<>(List.of(UNBORN));

    /** The write happens between the two times; a state that is not written down yet is one that may be seen. */
    void change(int version, Runnable write) {
        int place = states.size();
        states.add(new State(version, System.nanoTime(), Long.MAX_VALUE));
        write.run();
        states.set(place, new State(version, states.get(place).begun(), System.nanoTime()));
    }

    int newest() {
        return states.stream().mapToInt(State::version).max().orElse(0);
    }

    State last() {
        return states.getLast();
    }

    /** What a reader may see who must know of all writes that had returned at one time, and asked until another. */
    List<State> between(long known, long end) {
        int first = 0;
        List<State> all = List.copyOf(states);
        for (int i = 0; i < all.size(); i++) {
            first = all.get(i).done() <= known ? i : first;
        }
        return all.subList(first, all.size()).stream()
                .filter(state -> state.begun() <= end)
                .toList();
    }
}
