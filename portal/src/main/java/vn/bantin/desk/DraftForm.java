package vn.bantin.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bantin.article.Content;
import vn.bantin.article.Illustration;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.RichText;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Problem;

/**
 * A draft as its writer sends it: the words, the section, what readers will be told was put right, the documents that go with it, and
 * the revision it began from.
 */
record DraftForm(Content content, String section, String correction, List<UUID> documents, int revision) {

    private static final int LONGEST_READ = 8_000_000;

    static DraftForm of(Form form) {
        return new DraftForm(
                content(form),
                form.text("section"),
                PlainText.line(form.text("correction")),
                documents(form),
                revision(form));
    }

    private static Content content(Form form) {
        return new Content(
                form.text("title"),
                form.text("dateline"),
                form.text("lead"),
                body(form.text("body")),
                illustration(form),
                form.text("addendum"),
                form.text("byline"));
    }

    /** What is far too long is not even cleaned. */
    private static RichText body(String html) {
        if (html.length() > LONGEST_READ) {
            throw Problem.tooLarge();
        }
        return RichText.clean(html);
    }

    private static Illustration illustration(Form form) {
        return new Illustration(
                uuid(form.text("picture")).orElse(null),
                form.text("caption"),
                form.text("credit"),
                form.text("alternative"),
                form.has("decorative"));
    }

    private static List<UUID> documents(Form form) {
        return form.all("document").stream()
                .flatMap(id -> uuid(id).stream())
                .distinct()
                .toList();
    }

    /** The same led by another picture. */
    DraftForm with(UUID picture) {
        Illustration before = content.illustration();
        Illustration after = new Illustration(
                picture, before.caption(), before.credit(), before.textAlternative(), before.decorative());
        return new DraftForm(content.with(after), section, correction, documents, revision);
    }

    /** What is no number is a revision that nobody has. */
    static int revision(Form form) {
        return revision(form, "revision");
    }

    static int revision(Form form, String field) {
        String typed = form.text(field);
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** The id that a field or a path names, if it is one. */
    static Optional<UUID> uuid(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed).filter(text -> !text.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
