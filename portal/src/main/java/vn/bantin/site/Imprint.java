package vn.bantin.site;

import java.util.stream.Stream;
import vn.bantin.kit.text.PlainText;

/** Who answers for a site: what its footer must name before anything may be published. */
public record Imprint(String managingBody, String personResponsible, String address, String phone, String email) {

    public Imprint {
        managingBody = PlainText.line(managingBody);
        personResponsible = PlainText.line(personResponsible);
        address = PlainText.line(address);
        phone = PlainText.line(phone);
        email = PlainText.line(email);
    }

    public boolean isComplete() {
        return Stream.of(managingBody, personResponsible, address, phone, email).noneMatch(String::isEmpty);
    }
}
