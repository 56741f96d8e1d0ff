/** What the public sees. */
@NullMarked
package vn.bantin.reader;

import org.jspecify.annotations.NullMarked;
