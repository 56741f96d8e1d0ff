/** An invented city of many sites and a large archive, to try the portal and to measure it with. */
@NullMarked
package vn.bantin.city;

import org.jspecify.annotations.NullMarked;
