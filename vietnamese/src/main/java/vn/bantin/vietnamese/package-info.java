/**
 * Vietnamese text: Unicode forms, syllables, typing, legacy encodings, folding, restoring marks, slugs, numbers in figures
 * and words, dates, the lunar calendar and the order of names.
 */
@NullMarked
package vn.bantin.vietnamese;

import org.jspecify.annotations.NullMarked;
