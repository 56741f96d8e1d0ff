package vn.bantin.desk;

import java.time.Duration;
import java.time.Instant;

/** How long something has waited, in the largest unit that fits. */
public record Ages(Instant now) {

    /** The words for an age: "5 phút", "3 giờ", "2 ngày". */
    public String of(Instant since, DeskFrame frame) {
        Duration age = Duration.between(since, now);
        if (age.toMinutes() < 1) {
            return frame.say("desk.age.now");
        }
        if (age.toHours() < 1) {
            return frame.say("desk.age.minutes", age.toMinutes());
        }
        return age.toDays() < 1 ? frame.say("desk.age.hours", age.toHours()) : frame.say("desk.age.days", age.toDays());
    }
}
