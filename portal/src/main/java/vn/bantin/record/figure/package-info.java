/** Figures: what an indicator was in a period, against its plan, and where an article says so. */
@NullMarked
package vn.bantin.record.figure;

import org.jspecify.annotations.NullMarked;
