package vn.bantin.proofreading;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stamps of state secrecy. A stamp stands alone on its line, in brackets, set off by a dash or after its name (“Độ
 * mật:”); the same word within a sentence (bí mật, mật độ, the dấu “MẬT” of a circular) is no stamp.
 */
final class SecrecyMarks {
    /** A stamp may be spaced: M Ậ T. */
    private static final String MAT = "M\\h*Ậ\\h*T";

    private static final String GRADE = "(?:T\\h*Ố\\h*I\\h+|T\\h*U\\h*Y\\h*Ệ\\h*T\\h+)";
    private static final String STAMP = GRADE + "?" + MAT;
    private static final String EDGE_BEFORE = "(?:^|(?<=[(\\[{|*/–—:;]\\h{0,3})|(?<=\\h-\\h{1,3}))";
    private static final String EDGE_AFTER = "(?=\\h*(?:$|[)\\]}|*/–—]|-\\h))";
    private static final String WRAPPING = "[\\h\\p{P}\\p{S}]*";

    private static final Pattern MARK = Pattern.compile(
            // alone on its line
            "^" + WRAPPING + "(?:" + STAMP + "|(?iu:tối\\h+mật|tuyệt\\h+mật))" + WRAPPING + "$"
                    // set off from a number or a title
                    + "|" + EDGE_BEFORE + STAMP + EDGE_AFTER
                    // a document that is called so
                    + "|(?<!\\p{L})(?:TÀI\\h+LIỆU|VĂN\\h+BẢN|CÔNG\\h+VĂN|HỒ\\h+SƠ)\\h+" + STAMP + "(?!\\h*\\p{Lu})"
                    // the field of a form
                    + "|(?iu:(?<!\\p{L})(?:mức\\h+)?độ\\h+mật(?:\\h+của\\h+(?:tài\\h+liệu|văn\\h+bản))?\\h*:\\h*"
                    + "(?:(?:tối|tuyệt)\\h+)?mật(?![\\p{L}\\p{M}]))",
            Pattern.MULTILINE);

    private SecrecyMarks() {}

    static Stream<Remark> in(TextRun run) {
        return MARK.matcher(run.text())
                .results()
                .map(mark -> run.remark(
                        Check.SECRECY_MARK,
                        mark.start(),
                        mark.end(),
                        mark.group().strip().toUpperCase(Locale.ROOT)));
    }
}
