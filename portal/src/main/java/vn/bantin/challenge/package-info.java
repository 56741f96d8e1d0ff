/** What tells a person from a script: a code that is drawn and spoken, and a proof of work in its place. */
@NullMarked
package vn.bantin.challenge;

import org.jspecify.annotations.NullMarked;
