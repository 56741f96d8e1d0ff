package vn.bantin.media;

import org.jdbi.v3.core.Handle;

/** What is written down elsewhere in the same transaction when a library has taken something in. */
@FunctionalInterface
public interface Noting<T> {
    void note(Handle tx, T taken);
}
