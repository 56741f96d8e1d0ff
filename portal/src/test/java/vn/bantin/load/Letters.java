package vn.bantin.load;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Article;

/** Comments as they come in where a portal is known to those who send spam. */
final class Letters {
    private static final String[] WORDS =
            ("đường ngõ cống mưa ngập đèn chợ trường lớp bến sông phường tổ xóm cầu rác cây vỉa hè "
                            + "nước điện lịch họp giấy tờ mong xin cảm ơn chưa đã sửa dọn kiểm tra sớm muộn hôm nay tuần trước")
                    .split(" ");
    private static final String SAME_WORDS =
            "Cho vay nhanh trong ngày, không cần gặp mặt, lãi thấp nhất vùng, gọi ngay cho chúng tôi để được tư vấn";

    private static final Duration HASTE = Duration.ofSeconds(3);

    private final String origin;
    private final List<Article> articles;
    private final Answers answers;
    private final Ledger ledger;
    private final RandomGenerator chance = new SplittableRandom(11);
    private final Queue<Letter> ready = new ConcurrentLinkedQueue<>();
    private int number;

    Letters(String origin, List<Article> articles, Answers answers, Ledger ledger) {
        this.origin = origin;
        this.articles = articles;
        this.answers = answers;
        this.ledger = ledger;
    }

    /** One comment on its way. */
    private record Letter(Kind kind, Article article, String address, Map<String, String> fields) {}

    /** Writes so many and answers their challenges, which serve for ten minutes, but not as soon as a script has answered. */
    void prepare(int most) throws InterruptedException {
        for (int i = 0; i < most; i++) {
            ready.add(letter());
        }
        Thread.sleep(HASTE);
    }

    OpenLoop.Turn next() {
        Letter letter = ready.remove();
        return new OpenLoop.Turn() {
            @Override
            public HttpRequest request() {
                return Letters.this.request(letter);
            }

            @Override
            public void hear(@Nullable HttpResponse<?> response) {
                ledger.hear(letter.kind(), response);
            }
        };
    }

    private Letter letter() {
        number++;
        Kind kind = Kind.of(chance.nextInt(100));
        Article article = article(kind);
        Map<String, String> fields = new HashMap<>(Map.of(
                "ho-ten",
                "Người thứ " + number,
                "dien-thoai",
                "09%08d".formatted(number),
                "tieu-de",
                "Thư " + text(4),
                "loi-binh-luan",
                text(40),
                "dong-y",
                "1"));
        fields.putAll(own(kind));
        fields.putAll(answer(kind, article));
        return new Letter(kind, article, address(kind), fields);
    }

    private Article article(Kind kind) {
        return switch (kind) {
            case FLOOD -> articles.getFirst();
            case REPLAYED -> articles.get(1);
            case CITIZEN, LINKS, REPEATED, ADVERT, BLOCKED_WORD, TRAP, HASTE, ONE_ADDRESS, NO_ANSWER ->
                articles.get(2 + chance.nextInt(articles.size() - 2));
        };
    }

    private String text(int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> WORDS[chance.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    /** What gives it away. */
    private Map<String, String> own(Kind kind) {
        return switch (kind) {
            case LINKS -> Map.of("loi-binh-luan", text(10) + link().repeat(5));
            case REPEATED -> Map.of("loi-binh-luan", SAME_WORDS + " " + number);
            case ADVERT -> Map.of("loi-binh-luan", text(10) + " casino " + link());
            case BLOCKED_WORD -> Map.of("loi-binh-luan", text(20) + " c4s1n0 " + text(5));
            case TRAP -> Map.of("trang-web", "https://tr4p.example");
            case CITIZEN, HASTE, FLOOD, REPLAYED, ONE_ADDRESS, NO_ANSWER -> Map.of();
        };
    }

    private String link() {
        return " http://vay" + number + ".xyz/nhanh";
    }

    private Map<String, String> answer(Kind kind, Article article) {
        return switch (kind) {
            case NO_ANSWER, HASTE -> Map.of();
            case REPLAYED -> answers.used(article);
            case CITIZEN, LINKS, REPEATED, ADVERT, BLOCKED_WORD, TRAP, FLOOD, ONE_ADDRESS -> answers.fresh(article);
        };
    }

    private String address(Kind kind) {
        return kind == Kind.ONE_ADDRESS
                ? "203.0.113.7"
                : "%d.%d.%d.7".formatted(100 + (number >> 16), number >> 8 & 255, number & 255);
    }

    private HttpRequest request(Letter letter) {
        Map<String, String> fields = new HashMap<>(letter.fields());
        if (letter.kind() == Kind.HASTE) {
            fields.putAll(answers.code(letter.article()));
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(origin + "/" + letter.article().path() + "/binh-luan"))
                .header("X-Forwarded-For", letter.address())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Encoding", "gzip")
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
