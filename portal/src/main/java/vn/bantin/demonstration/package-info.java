/** The two invented portals that an empty data folder is given. */
@NullMarked
package vn.bantin.demonstration;

import org.jspecify.annotations.NullMarked;
