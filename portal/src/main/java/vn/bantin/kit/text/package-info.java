/** Text at the door: plain text, the closed HTML vocabulary, messages, refusals. Knows no feature. */
@NullMarked
package vn.bantin.kit.text;

import org.jspecify.annotations.NullMarked;
