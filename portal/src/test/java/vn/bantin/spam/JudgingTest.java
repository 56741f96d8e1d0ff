package vn.bantin.spam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgingTest {
    private static final List<String> BLOCKED = List.of("casino", "lô đề", "nhà cái", "vay nóng");

    private Instant now = Instant.parse("2026-11-20T01:00:00Z");
    private final Judging judging = new Judging(() -> now);

    private static Message message(String words) {
        return from("203.0.113.7", words);
    }

    private static Message from(String sender, String words) {
        return new Message(1, sender, "Nguyễn Thị Mến", "Về con đường", words, "", Duration.ofMinutes(1));
    }

    private Verdict verdict(String words) {
        return judging.judge(message(words), BLOCKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đường trước nhà tôi ngập từ thứ Hai. Mong phường cho người xuống xem.",
                "Tôi đồng ý với bài viết. Cảm ơn UBND phường!",
                "Tôi lo để lâu sẽ hỏng. Ai có số điện thoại của tổ trưởng thì cho tôi xin: 0912 345 678.",
                "Xem thông báo ở https://benxen.example.gov.vn/tin-tuc và trang chinhphu.vn.gov.vn",
                "Thư gửi về: nguyen.men@gmail.com",
                "Chúc mừng năm mới 🎉🇻🇳👨‍👩‍👧‍👦 ❤️",
                "Công văn số 12/UBND-VP ngày 1.7.2025, mục 3.2. Giá 1.500.000 đ/m2; 50% là 2,5 tr.",
                "Cà phê, Wi-Fi, TP.HCM, v.v. Khoản 1. Điều 2. Tôi.Anh.",
                "Trường THCS Lê Văn Tám (cơ sở 2) chưa có nhà xe…",
                "Kính gửi Ông/Bà: <b và a> b, 3 < 5 > 2"
            })
    void what_people_write_passes(String words) {
        assertThat(verdict(words)).isEqualTo(new Verdict(false, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vào casino đi",
                "CASINO",
                "c a s i n o",
                "c.a.s.i.n.o!",
                "c-a-s-i-n-o",
                "c4s1n0",
                "ca$ino",
                "саsinо",
                "ⓒⓐⓢⓘⓝⓞ",
                "𝓬𝓪𝓼𝓲𝓷𝓸",
                "𝐜𝐚𝐬𝐢𝐧𝐨",
                "ｃａｓｉｎｏ",
                "🅲🅰🆂🅸🅽🅾",
                "🇨🇦🇸🇮🇳🇴",
                "ᴄᴀꜱɪɴᴏ",
                "ca\u200Bsi\u200Bno",
                "ca\u00ADsino",
                "c\u034Fa\u034Fs\u034Fi\u034Fn\u034Fo",
                "c̶a̶s̶i̶n̶o̶",
                "đánh lô đề",
                "đánh lo de",
                "LÔ ĐỀ online",
                "lô  đề",
                "lô-đề",
                "lo\u0302 đe\u0302\u0300",
                "nha cai uy tin",
                "n h à c á i",
                "vay nóng"
            })
    void blocked_words_are_found_in_whatever_writing(String words) {
        assertThat(verdict(words).causes()).contains(Cause.BLOCKED_WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tôi lo để muộn", "lỡ đẻ", "casinova", "nhà cải tạo", "vay nông dân", "lo đe", "nhà, cây"})
    void words_that_only_resemble_blocked_ones_are_let_be(String words) {
        assertThat(verdict(words).causes()).doesNotContain(Cause.BLOCKED_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xem http://trang.example/x",
                "hxxp://trang.example",
                "HTTPS : // trang.example",
                "vào trang-hay.com nhé",
                "vào trang-hay．ｃｏｍ nhé",
                "vào trang-hay。com nhé",
                "vào trang-hay[.]com",
                "vào trang-hay (chấm) com",
                "vào trang-hay dot com",
                "vào trang-hay . com",
                "vào t\u200Brang.c\u200Bom",
                "ⓣⓡⓐⓝⓖ.ⓒⓞⓜ",
                "www.trang.vn",
                "bit.ly/abc"
            })
    void a_link_makes_doubtful_however_it_is_written(String words) {
        assertThat(verdict(words).causes()).contains(Cause.LINKS);
        assertThat(verdict(words).isSpam()).isEqualTo(verdict(words).causes().size() > 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vào casino ở trang.com",
                "<a href=\"http://trang.com\">hay</a>",
                "[url=http://trang.com]hay[/url]",
                "a.com b.net c.org d.info",
                "nhà cái uy tín саsinо"
            })
    void what_advertisers_combine_is_plain_spam(String words) {
        assertThat(verdict(words).isSpam()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сhào các bạn",
                "xin сhào",
                "Ηà Nội",
                "𝐂𝐡𝐚̀𝐨 𝐛𝐚̣𝐧",
                "Z̷̡̛͇a̶̡͙͂l̸̠̾̚g̵̛̮̏͝o̵͓͑̔",
                "abc\u202Ecba",
                "x\u200Bi\u200Bn\u200B c\u200Bh\u200Bà\u200Bo"
            })
    void disguised_letters_make_doubtful(String words) {
        assertThat(verdict(words).causes()).containsExactly(Cause.DISGUISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Привет из Москвы",
                "Γειά σου",
                "こんにちは、世界",
                "안녕하세요",
                "مرحبا",
                "ສະບາຍດີ",
                "สวัสดี",
                "សួស្តី",
                "नमस्ते",
                "Đồng chí Đặng"
            })
    void other_languages_are_no_disguise(String words) {
        assertThat(verdict(words).causes()).isEmpty();
    }

    @Test
    void whoever_fills_the_field_that_nobody_sees_is_a_program() {
        Message trapped = new Message(1, "203.0.113.7", "A", "B", "Lời hay", "http://x", Duration.ofMinutes(1));
        assertThat(judging.judge(trapped, List.of())).isEqualTo(new Verdict(true, List.of(Cause.TRAP)));
    }

    @Test
    void nobody_writes_within_three_seconds() {
        Message hasty = new Message(1, "203.0.113.7", "A", "B", "Lời hay", "", Duration.ofMillis(2_999));
        assertThat(judging.judge(hasty, List.of())).isEqualTo(new Verdict(false, List.of(Cause.HASTE)));
    }

    @Test
    void the_same_words_again_are_doubtful_and_from_one_place_soon_spam() {
        String words = "Nhà tôi có bán cây cảnh rất đẹp, giá tốt, gọi số 1 ngay";
        assertThat(verdict(words).causes()).isEmpty();
        for (int sent = 1; sent <= 3; sent++) {
            judging.remember(message(words));
            Verdict again = verdict(words.replace("1", Integer.toString(sent)).replace(" ", "  ") + "!");
            assertThat(again.causes()).containsExactly(Cause.REPEATED);
            assertThat(again.isSpam()).as("after %d", sent).isEqualTo(sent >= 3);
        }
        assertThat(judging.judge(from("198.51.100.1", words), BLOCKED))
                .isEqualTo(new Verdict(false, List.of(Cause.REPEATED)));
        now = now.plus(Duration.ofMinutes(61));
        assertThat(verdict(words).causes()).isEmpty();
    }

    @Test
    void words_that_were_not_kept_after_all_are_no_repetition() {
        String words = "Nhà tôi có bán cây cảnh rất đẹp, giá tốt, gọi ngay";
        judging.remember(message(words));
        judging.forget(message(words));
        assertThat(verdict(words).causes()).isEmpty();
        judging.remember(message(words));
        assertThat(verdict(words).causes()).containsExactly(Cause.REPEATED);
    }

    @Test
    void the_same_words_from_everywhere_are_spam_in_the_end() {
        String words = "Nhà tôi có bán cây cảnh rất đẹp, giá tốt, gọi ngay";
        for (int i = 0; i < 20; i++) {
            assertThat(judging.judge(from("198.51.100." + i, words), BLOCKED).isSpam())
                    .isFalse();
            judging.remember(from("198.51.100." + i, words));
        }
        assertThat(judging.judge(from("198.51.100.99", words), BLOCKED).isSpam())
                .isTrue();
    }

    @Test
    void many_may_say_thank_you() {
        for (int i = 0; i < 50; i++) {
            judging.remember(message("Cảm ơn phường!"));
        }
        assertThat(verdict("Cảm ơn phường!").causes()).isEmpty();
    }

    @Test
    void very_long_and_very_odd_texts_are_judged_in_no_time_that_grows_beyond_them() {
        for (String odd : List.of(
                "a".repeat(20_000),
                "a.".repeat(10_000),
                "a ".repeat(10_000),
                "h".repeat(20_000),
                "[".repeat(20_000),
                " ".repeat(20_000),
                "[ ".repeat(10_000),
                "<a".repeat(10_000),
                "\u0301".repeat(20_000),
                "\u200B".repeat(20_000),
                "\uD800".repeat(20_000),
                " . ".repeat(7_000),
                "﷽".repeat(5_000),
                "a-".repeat(10_000) + ".com")) {
            assertThat(verdict(odd)).isNotNull();
        }
    }
}
