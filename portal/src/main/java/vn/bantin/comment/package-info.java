/** What readers say of an article, and the verbs that decide whether the public sees it. */
@NullMarked
package vn.bantin.comment;

import org.jspecify.annotations.NullMarked;
