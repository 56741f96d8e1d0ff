/** What reporters bring: Word documents and pasted HTML, read into the closed vocabulary. */
@NullMarked
package vn.bantin.manuscript;

import org.jspecify.annotations.NullMarked;
