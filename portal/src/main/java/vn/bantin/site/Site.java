package vn.bantin.site;

import java.util.List;

/** The portal of one unit, found by host name. */
public record Site(long id, Unit unit, String name, Accent accent, Imprint imprint, List<String> hosts) {

    public Site {
        hosts = List.copyOf(hosts);
    }

    /** The host name that its links and mails carry. */
    public String host() {
        return hosts.getFirst();
    }
}
