/** Importers: what was published elsewhere comes in. */
@NullMarked
package vn.bantin.archive;

import org.jspecify.annotations.NullMarked;
