/** Articles, their editions, and the verbs that take an edition from draft to reader. */
@NullMarked
package vn.bantin.article;

import org.jspecify.annotations.NullMarked;
