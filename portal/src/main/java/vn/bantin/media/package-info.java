/** Pictures and their renditions. */
@NullMarked
package vn.bantin.media;

import org.jspecify.annotations.NullMarked;
