/**
 * What a text says as data: its figures, times, people, organisations, places and directives, each with the characters that
 * it rests on. Rules and word lists find them; a person decides.
 */
@NullMarked
package vn.bantin.extraction;

import org.jspecify.annotations.NullMarked;
