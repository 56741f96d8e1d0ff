package vn.bantin.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A person whom a text names.
 *
 * @param span the name alone
 * @param title the rank with the body that it belongs to, as written before or behind the name; null where there is none
 */
public record Person(Span span, String name, @Nullable Span title) {}
