/** What articles say, kept as data that is tied to its sentence. */
@NullMarked
package vn.bantin.record;

import org.jspecify.annotations.NullMarked;
