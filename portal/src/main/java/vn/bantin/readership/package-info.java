/** How often articles are read: counted without knowing who reads, added up by day, and what is read most. */
@NullMarked
package vn.bantin.readership;

import org.jspecify.annotations.NullMarked;
