/** What speaks against a message before a person reads it, and how many messages one place may send. */
@NullMarked
package vn.bantin.spam;

import org.jspecify.annotations.NullMarked;
