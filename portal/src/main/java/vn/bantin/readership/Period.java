package vn.bantin.readership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For how long back the most read articles are told; the last day is today. */
public enum Period {
    TODAY("hom-nay", 1),
    WEEK("tuan", 7),
    MONTH("thang", 30),
    ALWAYS("tat-ca", 0);

    private final String slug;
    private final int days;

    Period(String slug, int days) {
        this.slug = slug;
        this.days = days;
    }

    /** As it stands in an address. */
    public String slug() {
        return slug;
    }

    /** The end of the key of its words in the message files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Period> of(String slug) {
        return Arrays.stream(values())
                .filter(period -> period.slug.equals(slug))
                .findFirst();
    }

    /** Its first day. */
    LocalDate begin(LocalDate today) {
        return this == ALWAYS ? LocalDate.EPOCH : today.minusDays(days - 1L);
    }
}
