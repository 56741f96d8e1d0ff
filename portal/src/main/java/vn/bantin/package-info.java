/** The program's table of contents: read Portal first, then Routes. */
@NullMarked
package vn.bantin;

import org.jspecify.annotations.NullMarked;
