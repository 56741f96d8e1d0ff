package vn.bantin.proofreading;

/**
 * Where in a manuscript something stands.
 *
 * @param number which block of the body or which picture, from 0; 0 in the other fields, which are one line. The blocks
 *     of the body are its paragraphs, headings, list items, cells and captions that hold text or a link, in document
 *     order; words around a block inside another (an item with a list of its own) are blocks too.
 * @param start where it begins, from 0, as a Java and JavaScript string index: in a block of the text of its DOM nodes with
 *     each br as one line end, in a picture of its text alternative
 * @param end where it ends; the start again where what is missing should stand
 */
public record Place(Field field, int number, int start, int end) {}
