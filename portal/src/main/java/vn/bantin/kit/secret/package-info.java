/** Secrets that the database keeps without being able to read them; knows no feature. */
@NullMarked
package vn.bantin.kit.secret;

import org.jspecify.annotations.NullMarked;
