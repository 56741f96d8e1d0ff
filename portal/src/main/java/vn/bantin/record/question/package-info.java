/** What citizens ask, report and propose, and the way to its answer. */
@NullMarked
package vn.bantin.record.question;

import org.jspecify.annotations.NullMarked;
