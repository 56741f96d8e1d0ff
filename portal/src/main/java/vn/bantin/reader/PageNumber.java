package vn.bantin.reader;

import java.util.regex.Pattern;
import vn.bantin.kit.web.Problem;
import vn.bantin.kit.web.Request;

/** Which page of a longer list an address asks for. */
final class PageNumber {
    static final String NAME = "trang";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private PageNumber() {}

    static int of(Request request) {
        String number = request.query(NAME).orElse("1");
        if (!NUMBER.matcher(number).matches()) {
            throw Problem.pageNumber();
        }
        return Integer.parseInt(number);
    }
}
