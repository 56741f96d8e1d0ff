/** Vietnamese text: Unicode forms, syllables, folding, slugs, numbers, dates and the order of names. */
@NullMarked
package vn.bantin.vietnamese;

import org.jspecify.annotations.NullMarked;
