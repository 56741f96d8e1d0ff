package vn.bantin.record.directive;

import java.util.List;

/** The bodies beside the lead of a directive: those that work along, and those that watch over it. */
public record Companions(List<BodyName> coWorkers, List<BodyName> watchers) {}
