package vn.bantin.extraction;

/**
 * A place, a street or an address that a text names.
 *
 * @param name as written; of several of one kind (hai phường Hoa Lư và Tây Hoa Lư) each with the kind
 */
public record Place(Span span, String name) {}
