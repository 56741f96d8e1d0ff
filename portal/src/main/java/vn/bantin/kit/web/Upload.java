package vn.bantin.kit.web;

/** A file that came with a form, under the name that the sender gave it; neither is to be trusted. */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
public record Upload(String name, byte[] bytes) {}
