package vn.bantin.kit.text;

/** A link in rich text: what is read, and where it leads. */
public record TextLink(String words, String address) {}
