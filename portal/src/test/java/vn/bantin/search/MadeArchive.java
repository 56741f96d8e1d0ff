package vn.bantin.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.bantin.vietnamese.Unicode;

/**
 * As large an archive as is asked for: the sentences of the shared texts in new runs, so that words meet each other as
 * they do in prose. Each article follows from its number alone.
 */
final class MadeArchive {
    static final int SITES = 126;

    private static final List<String> SECTIONS = List.of(
            "tin-tuc",
            "su-kien",
            "van-ban",
            "kinh-te",
            "van-hoa",
            "xa-hoi",
            "y-te",
            "giao-duc",
            "moi-truong",
            "an-ninh");
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi");
    private static final List<String> GIVEN = List.of("Minh Anh", "Thu Hà", "Quốc Bảo", "Hải Yến", "Đức Thọ", "Lan");

    private static final Pattern MARKUP = Pattern.compile("[*=|#_\\[\\]]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:!?])\\s+|[\\r\\n]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final Instant FIRST_DAY = Instant.parse("2016-11-01T00:00:00Z");
    private static final int SECONDS_OF_TEN_YEARS = 10 * 365 * 24 * 3600;

    private final List<String> sentences = new ArrayList<>();

    MadeArchive(List<SharedText> texts) {
        for (SharedText text : texts) {
            for (String part : SENTENCE_END.split(text.body())) {
                String sentence =
                        Unicode.nfc(MARKUP.matcher(part).replaceAll(" ").strip());
                int words = SPACES.split(sentence).length;
                if (words >= SHORTEST && words <= LONGEST) {
                    sentences.add(sentence);
                }
            }
        }
    }

    /** The large sites have many times the articles of the small ones. */
    static long site(SplittableRandom random) {
        double place = random.nextDouble();
        return 1 + (long) (SITES * place * place);
    }

    Entry article(int number) {
        SplittableRandom random = new SplittableRandom(number);
        long site = site(random);
        int section = random.nextInt(SECTIONS.size());
        List<String> text = text(random);
        return new Entry(
                new UUID(((1_480_000_000_000L + number) << 16) | 0x7000, 0x8000_0000_0000_0000L | number),
                site,
                List.of(site * 100 + section),
                Set.of(SECTIONS.get(section)),
                FIRST_DAY.plusSeconds(random.nextInt(SECONDS_OF_TEN_YEARS)),
                byline(site, random),
                title(text.get(1), random),
                text);
    }

    private static String byline(long site, SplittableRandom random) {
        int family = (int) ((site + random.nextInt(3)) % FAMILIES.size());
        return FAMILIES.get(family) + " " + GIVEN.get(random.nextInt(GIVEN.size())) + " " + site;
    }

    /** A lead and a body of 150 to 600 words, in paragraphs of consecutive sentences. */
    private List<String> text(SplittableRandom random) {
        int wanted = 150 + random.nextInt(451);
        StringBuilder body = new StringBuilder();
        int words = 0;
        while (words < wanted) {
            int at = random.nextInt(sentences.size());
            for (int end = Math.min(at + 3 + random.nextInt(6), sentences.size()); at < end && words < wanted; at++) {
                body.append(sentences.get(at)).append(' ');
                words += SPACES.split(sentences.get(at)).length;
            }
            body.append('\n');
        }
        return List.of(sentences.get(random.nextInt(sentences.size())), body.toString());
    }

    /** A piece of the body of 6 to 14 words. */
    private static String title(String body, SplittableRandom random) {
        String[] words = SPACES.split(body.substring(0, Math.min(body.length(), 400)));
        int length = Math.min(6 + random.nextInt(9), words.length);
        int from = random.nextInt(words.length - length + 1);
        String title = String.join(" ", Arrays.asList(words).subList(from, from + length));
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
}
