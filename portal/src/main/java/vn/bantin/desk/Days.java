package vn.bantin.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times and days as the desk shows them, at the hour of Việt Nam. */
public record Days() {
    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(HERE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String time(Instant time) {
        return TIME.format(time);
    }
}
