package vn.bantin.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** What readers ask of a large archive, in a fixed mix. */
final class Readers {
    private static final List<String> FREQUENT = List.of(
            "quy định",
            "nhân dân",
            "thực hiện",
            "ủy ban",
            "Việt Nam",
            "cơ quan",
            "tổ chức",
            "nha nuoc",
            "kinh te",
            "hà nội",
            "xã hội",
            "thông báo");
    private static final double SHARE_IN_ONE_SITE = 0.7;

    private final MadeArchive archive;
    private final int documents;
    private final List<String> names;

    /** What was typed, and where. */
    record Question(String typed, Scope scope) {
        @Override
        public String toString() {
            return typed + (scope.site().isPresent() ? " [site " + scope.site().getAsLong() + "]" : " [all sites]");
        }
    }

    Readers(MadeArchive archive, int documents, List<String> names) {
        this.archive = archive;
        this.documents = documents;
        this.names = names;
    }

    List<Question> questions(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Question> questions = new ArrayList<>();
        while (questions.size() < count) {
            OptionalLong site = random.nextDouble() < SHARE_IN_ONE_SITE
                    ? OptionalLong.of(MadeArchive.site(random))
                    : OptionalLong.empty();
            questions.add(new Question(typed(random), new Scope(site, Limits.NONE)));
        }
        return questions;
    }

    private String typed(SplittableRandom random) {
        int kind = random.nextInt(100);
        if (kind < 30) {
            return piece(random);
        } else if (kind < 50) {
            return Typing.UNMARKED.of(piece(random));
        } else if (kind < 60) {
            return Typing.HALF_MARKED.of(piece(random));
        } else if (kind < 70) {
            return one(names, random);
        } else if (kind < 80) {
            return Typing.UNMARKED.of(one(names, random));
        } else if (kind < 88) {
            return one(FREQUENT, random);
        } else if (kind < 95) {
            return "\"" + piece(random) + "\"";
        } else {
            return piece(random) + " -" + one(FREQUENT, random).split(" ")[0];
        }
    }

    private static String one(List<String> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Two to five words of a title. */
    private String piece(SplittableRandom random) {
        String title = archive.article(random.nextInt(documents)).title().replaceAll("[\"“”„«»]|(?<= )-|:", "");
        String[] words = title.split(" ");
        int length = Math.min(2 + random.nextInt(4), words.length);
        int from = random.nextInt(words.length - length + 1);
        return String.join(" ", Arrays.asList(words).subList(from, from + length));
    }
}
