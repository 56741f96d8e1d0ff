/** Directives: who has to do what by when, from the sentence it was demanded in to its confirmed end. */
@NullMarked
package vn.bantin.record.directive;

import org.jspecify.annotations.NullMarked;
