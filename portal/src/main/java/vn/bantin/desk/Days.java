package vn.bantin.desk;

import java.time.Instant;
import java.time.LocalDate;
import vn.bantin.vietnamese.Dates;

/** Times and days as the desk shows them, at the hour of Việt Nam. */
public record Days() {
    public String day(LocalDate day) {
        return Dates.day(day);
    }

    public String time(Instant time) {
        return Dates.stamp(time);
    }

    public String exactTime(Instant time) {
        return Dates.exactStamp(time);
    }
}
