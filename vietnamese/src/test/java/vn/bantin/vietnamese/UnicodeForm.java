package vn.bantin.vietnamese;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The forms in which Vietnamese text is found. */
enum UnicodeForm {
    NFC {
        @Override
        String of(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    },
    NFD {
        @Override
        String of(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFD);
        }
    },
    /** "Unicode tổ hợp": ă â ê ô ơ ư composed, the tone a mark after them. */
    UNI_COMP {
        @Override
        String of(String text) {
            return MARKED_LETTER.matcher(NFC.of(text)).replaceAll(letter -> withToneApart(letter.group()));
        }
    };

    private static final Pattern MARKED_LETTER = Pattern.compile(
            "[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    abstract String of(String text);

    private static String withToneApart(String letter) {
        var tone = TONE.matcher(NFD.of(letter));
        if (!tone.find()) {
            throw new IllegalStateException("no tone on " + letter);
        }
        var mark = tone.group();
        return NFC.of(tone.replaceAll("")) + mark;
    }
}
