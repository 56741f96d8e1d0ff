/** Campaigns: what was promised, received and given for a purpose, in a ledger that is kept by two and never changed. */
@NullMarked
package vn.bantin.record.campaign;

import org.jspecify.annotations.NullMarked;
