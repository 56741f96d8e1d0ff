package vn.bantin.site;

import java.util.Set;

/** First words of paths that the portal keeps for itself, so no section may be called so. */
final class ReservedWords {
    private static final Set<String> WORDS = Set.of(
            "tim-kiem",
            "binh-luan",
            "ma-xac-nhan",
            "media",
            "assets",
            "hoi-dap",
            "so-lieu",
            "bo-may",
            "thu-tuc",
            "chi-dao",
            "van-dong",
            "doc-nhieu",
            "ban-bien-tap",
            "health",
            "metrics");

    private ReservedWords() {}

    static boolean contain(String slug) {
        return WORDS.contains(slug);
    }
}
