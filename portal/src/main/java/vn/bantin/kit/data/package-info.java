/** The database: two engines, transactions, site-bound stores. Knows no feature. */
@NullMarked
package vn.bantin.kit.data;

import org.jspecify.annotations.NullMarked;
