/** Who may do what. */
@NullMarked
package vn.bantin.account;

import org.jspecify.annotations.NullMarked;
