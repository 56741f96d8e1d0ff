package vn.bantin;

import java.net.BindException;
import java.util.Objects;
import java.util.stream.Stream;

/** What to tell an operator of a failure, in one line and without entrails. */
final class Causes {
    private Causes() {}

    static String sentence(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(BindException.class::isInstance)
                .findFirst()
                .map(taken -> "the port is in use or may not be used; choose another one with --port")
                .orElseGet(() -> firstLine(failure));
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("unknown");
    }
}
