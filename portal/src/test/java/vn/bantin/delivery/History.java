package vn.bantin.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import vn.bantin.RunningPortal;

/**
 * What readers may have seen of one thing at any time, an article or what is said under it: the model that a portal is held
 * against.
 */
final class History {
    /** Readers see nothing of it. */
    static final int NOTHING = 0;

    /**
     * One state of the thing.
     *
     * @param writer the node that made it so
     * @param begun when the write that made it began, in nanoseconds
     * @param done when that write had returned
     */
    record State(int version, RunningPortal writer, long begun, long done) {}

    private final List<State> states = new CopyOnWriteArrayList<>();

    /** One that has been so for ever. */
    History(int version, RunningPortal node) {
        states.add(new State(version, node, Long.MIN_VALUE, Long.MIN_VALUE));
    }

    /** The write happens between the two times; a state that is not written down yet is one that may be seen. */
    void change(int version, RunningPortal node, Runnable write) {
        int place = states.size();
        long begun = System.nanoTime();
        states.add(new State(version, node, begun, Long.MAX_VALUE));
        write.run();
        states.set(place, new State(version, node, begun, System.nanoTime()));
    }

    int newest() {
        return states.stream().mapToInt(State::version).max().orElse(NOTHING);
    }

    boolean isSeen() {
        return states.getLast().version() != NOTHING;
    }

    /** When writes began. */
    LongStream begins() {
        return states.stream().mapToLong(State::begun);
    }

    /** Whether it may have been so at a moment, and the answer may still say so. */
    boolean allows(int version, long moment, Answer answer) {
        List<State> all = List.copyOf(states);
        for (int i = 0; i < all.size(); i++) {
            State state = all.get(i);
            if (state.version() == version
                    && state.begun() <= moment
                    && (i + 1 == all.size() || isNewsTo(answer, moment, all.get(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNewsTo(Answer answer, long moment, State next) {
        return next.done() >= moment && !answer.mustKnow(next);
    }

    /** As it stands in a failed assertion. */
    @Override
    public String toString() {
        return states.toString();
    }
}
