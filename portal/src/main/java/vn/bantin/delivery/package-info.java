/** Ready pages: rendered once however many ask, and dropped when something they were made of changes. */
@NullMarked
package vn.bantin.delivery;

import org.jspecify.annotations.NullMarked;
