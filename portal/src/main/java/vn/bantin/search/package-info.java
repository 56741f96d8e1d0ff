/** Finding articles: what is indexed of them, how a query is read and ranked, and what it answers. */
@NullMarked
package vn.bantin.search;

import org.jspecify.annotations.NullMarked;
