/** Letters to people of the desk, each of which goes out once. */
@NullMarked
package vn.bantin.notice;

import org.jspecify.annotations.NullMarked;
