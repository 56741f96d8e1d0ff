package vn.bantin.record.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was announced when somebody began to change it: a short print of each part, which a form carries, so that what somebody
 * else changed meanwhile can be told.
 */
public record SeenAnnouncement(List<String> prints) {
    private static final String BETWEEN = "-";

    public SeenAnnouncement {
        prints = List.copyOf(prints);
    }

    public static SeenAnnouncement of(Campaign campaign) {
        return new SeenAnnouncement(
                Stream.of(Part.values()).map(part -> print(part.of(campaign))).toList());
    }

    private static String print(String words) {
        return Integer.toHexString(words.hashCode());
    }

    /** As a form carries it; one that carries nothing, as a program sends it, has seen what there is. */
    public static SeenAnnouncement read(String carried, Campaign now) {
        return carried.isEmpty() ? of(now) : new SeenAnnouncement(Arrays.asList(carried.split(BETWEEN, -1)));
    }

    /** As it stands in a form. */
    public String carried() {
        return String.join(BETWEEN, prints);
    }

    /** Whether a part stood so when somebody began to change it: they left it as it was. */
    public boolean was(Part part, String typed) {
        return part.ordinal() < prints.size() && prints.get(part.ordinal()).equals(print(typed));
    }

    /** What is announced otherwise now; all of it where the form was tampered with. */
    public List<Part> changed(Campaign now) {
        Part[] parts = Part.values();
        List<String> there = of(now).prints;
        return IntStream.range(0, parts.length)
                .filter(i -> prints.size() != parts.length || !prints.get(i).equals(there.get(i)))
                .mapToObj(i -> parts[i])
                .toList();
    }
}
