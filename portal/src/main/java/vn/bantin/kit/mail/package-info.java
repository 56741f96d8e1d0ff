/** Mail that goes out: one letter at a time, over SMTP. Knows no feature. */
@NullMarked
package vn.bantin.kit.mail;

import org.jspecify.annotations.NullMarked;
