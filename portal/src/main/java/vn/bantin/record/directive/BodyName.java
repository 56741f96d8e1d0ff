package vn.bantin.record.directive;

/** A body of the directory by its name, as far as a directive needs to know it. */
public record BodyName(long id, String name) {}
