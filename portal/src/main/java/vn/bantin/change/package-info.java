/** The change feed: one table that tells everyone what changed. */
@NullMarked
package vn.bantin.change;

import org.jspecify.annotations.NullMarked;
