/** The directory of a unit: its bodies with their posts, who held them from when to when, and what became of them. */
@NullMarked
package vn.bantin.directory;

import org.jspecify.annotations.NullMarked;
