package vn.bantin.record.mention;

import java.time.LocalDate;

/** That a place is part of another since that day. */
public record Merger(LocalDate since, String into) {

    public boolean isBy(LocalDate day) {
        return !day.isBefore(since);
    }
}
