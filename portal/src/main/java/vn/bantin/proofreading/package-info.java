/** What the desk says about an article's text while it is being written. Pure functions over text. */
@NullMarked
package vn.bantin.proofreading;

import org.jspecify.annotations.NullMarked;
