package vn.bantin.command;

import vn.bantin.archive.Importing;
import vn.bantin.kit.data.Database;

/** An opened data folder, as the commands see it. */
public interface Installation extends AutoCloseable {
    Database database();

    Importing importing();

    /** Starts to answer readers and gives the port it listens on. */
    int serve();

    @Override
    void close();
}
