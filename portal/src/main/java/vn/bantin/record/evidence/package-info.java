/** What shows that something was done: things of a site that readers can open, by their address. */
@NullMarked
package vn.bantin.record.evidence;

import org.jspecify.annotations.NullMarked;
