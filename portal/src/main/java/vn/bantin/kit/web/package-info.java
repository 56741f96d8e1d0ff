/** HTTP: requests, replies, routes with their access, assets, the server. Knows no feature. */
@NullMarked
package vn.bantin.kit.web;

import org.jspecify.annotations.NullMarked;
