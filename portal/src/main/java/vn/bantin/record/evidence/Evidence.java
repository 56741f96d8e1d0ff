package vn.bantin.record.evidence;

/** Something of the site that readers can open. */
public record Evidence(String path, String title) {}
