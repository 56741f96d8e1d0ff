/** The commands of bin/bantin, one class each. */
@NullMarked
package vn.bantin.command;

import org.jspecify.annotations.NullMarked;
