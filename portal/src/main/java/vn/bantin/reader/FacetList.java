package vn.bantin.reader;

import java.util.List;

/** The ways to narrow down by one property: {@code name} is the last word of its message key. */
public record FacetList(String name, List<FacetLink> links) {

    public FacetList {
        links = List.copyOf(links);
    }
}
