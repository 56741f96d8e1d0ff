/** What the newsroom sees: one class for each page of {@code /ban-bien-tap}. */
@NullMarked
package vn.bantin.desk;

import org.jspecify.annotations.NullMarked;
