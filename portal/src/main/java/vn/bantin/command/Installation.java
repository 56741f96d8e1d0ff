package vn.bantin.command;

import vn.bantin.account.Administering;
import vn.bantin.account.LinkMail;
import vn.bantin.archive.Importing;
import vn.bantin.kit.data.Database;
import vn.bantin.search.Search;
import vn.bantin.site.Site;

/** An opened data folder, as the commands see it. */
public interface Installation extends AutoCloseable {
    Database database();

    Importing importing();

    Search search();

    Administering administering();

    LinkMail linkMail();

    /** The address of a path of a site, as its people reach it. */
    String address(Site site, String path);

    /** What whoever has started it for the first time has to know; empty ever after. */
    String greeting();

    /** Starts to answer readers and gives the port it listens on. */
    int serve();

    @Override
    void close();
}
