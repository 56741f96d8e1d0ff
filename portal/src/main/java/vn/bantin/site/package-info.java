/** Sites, the units they belong to, and their sections. */
@NullMarked
package vn.bantin.site;

import org.jspecify.annotations.NullMarked;
