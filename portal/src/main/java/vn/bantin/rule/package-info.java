/** What the law asks and what we ask of ourselves, as dated data. */
@NullMarked
package vn.bantin.rule;

import org.jspecify.annotations.NullMarked;
