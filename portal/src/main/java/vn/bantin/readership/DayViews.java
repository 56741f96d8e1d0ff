package vn.bantin.readership;

import java.time.LocalDate;

/** How often something was read on one day. */
public record DayViews(LocalDate day, long views) {}
