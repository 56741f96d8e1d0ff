package vn.bantin.delivery;

import java.nio.file.Path;

/**
 * Where pages may be kept, and how many of them.
 *
 * @param memory bytes, about
 * @param folder holds nothing that cannot be made again
 * @param disk bytes, about; 0 for none
 * @param program names the program, whose next version may make other pages of the same data
 */
public record Room(long memory, Path folder, long disk, String program) {}
