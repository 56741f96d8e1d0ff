/** Mentions: whom and what articles name, with the sentence that does. */
@NullMarked
package vn.bantin.record.mention;

import org.jspecify.annotations.NullMarked;
