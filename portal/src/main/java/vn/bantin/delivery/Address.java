package vn.bantin.delivery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.bantin.kit.web.Request;

/** The address under which a page is kept. */
final class Address {
    private Address() {}

    /** Of a request whose maker reads these query parameters: others are left out, these stand in their order. */
    static String of(Request request, List<String> queries) {
        String query = queries.stream()
                .flatMap(name -> request.query(name).map(value -> name + "=" + encoded(value)).stream())
                .collect(Collectors.joining("&"));
        return request.origin() + request.rawPath() + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
