package vn.bantin.directory;

import vn.bantin.kit.text.PlainText;

/** Where a body is found; what is not known is empty. */
public record Contact(String phone, String email, String address) {
    public static final Contact NONE = new Contact("", "", "");

    public Contact {
        phone = PlainText.line(phone);
        email = PlainText.line(email);
        address = PlainText.line(address);
    }

    public boolean isEmpty() {
        return phone.isEmpty() && email.isEmpty() && address.isEmpty();
    }
}
