package vn.bantin.city;

import java.util.random.RandomGenerator;

/** What a section of every site is about, and how many in a hundred articles it has. */
enum Topic {
    LEADERS("hoat-dong-lanh-dao", "Hoạt động của lãnh đạo", "tin-tuc", 22),
    ECONOMY("kinh-te-do-thi", "Kinh tế - Đô thị", "tin-tuc", 14),
    CULTURE("van-hoa-xa-hoi", "Văn hóa - Xã hội", "tin-tuc", 18),
    SAFETY("an-ninh-trat-tu", "An ninh, trật tự", "tin-tuc", 10),
    REFORM("cai-cach-hanh-chinh", "Cải cách hành chính", "", 9),
    DIGITAL("chuyen-doi-so", "Chuyển đổi số", "cai-cach-hanh-chinh", 6),
    NOTICES("thong-bao", "Thông báo", "", 12),
    HEALTH("y-te-giao-duc", "Y tế - Giáo dục", "", 9);

    static final String NEWS = "tin-tuc";
    static final String NEWS_NAME = "Tin tức";
    private static final int ALL = 100;

    private final String slug;
    private final String title;
    private final String parent;
    private final int share;
    private final Phrases phrases;

    Topic(String slug, String title, String parent, int share) {
        this.slug = slug;
        this.title = title;
        this.parent = parent;
        this.share = share;
        this.phrases = Phrases.of("common", slug);
    }

    static Topic any(RandomGenerator chance) {
        int place = chance.nextInt(ALL);
        for (Topic topic : values()) {
            place -= topic.share;
            if (place < 0) {
                return topic;
            }
        }
        throw new IllegalStateException("the shares of the topics are not a hundred");
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }

    /** The slug of the section that it stands in; empty at the top. */
    String parent() {
        return parent;
    }

    Phrases phrases() {
        return phrases;
    }
}
