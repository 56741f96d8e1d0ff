/** The catalogue of administrative procedures, mirrored from where the State keeps it. */
@NullMarked
package vn.bantin.procedure;

import org.jspecify.annotations.NullMarked;
