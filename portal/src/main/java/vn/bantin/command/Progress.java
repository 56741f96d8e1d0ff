package vn.bantin.command;

import java.io.PrintWriter;

/** Tells how far long work has come: over and over on one line of a terminal, else in a line every few seconds. */
final class Progress {
    private static final long PAUSE_ON_A_TERMINAL = 200_000_000;
    private static final long PAUSE_ELSEWHERE = 5_000_000_000L;

    private final PrintWriter out;
    private final String what;
    private final boolean terminal;
    private long count;
    private long told = System.nanoTime();

    Progress(PrintWriter out, String what) {
        this.out = out;
        this.what = what;
        this.terminal = System.console() != null && System.console().isTerminal();
    }

    void reached(long count) {
        this.count = count;
        if (System.nanoTime() - told > (terminal ? PAUSE_ON_A_TERMINAL : PAUSE_ELSEWHERE)) {
            tell(terminal ? "\r" : "", terminal ? "" : System.lineSeparator());
        }
    }

    void done() {
        tell(terminal ? "\r" : "", System.lineSeparator());
    }

    private void tell(String before, String after) {
        out.print(before + count + " " + what + after);
        out.flush();
        told = System.nanoTime();
    }
}
