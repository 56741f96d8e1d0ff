package vn.bantin;

import java.util.List;
import java.util.UUID;
import vn.bantin.article.Content;
import vn.bantin.article.Edition;
import vn.bantin.article.Illustration;
import vn.bantin.kit.text.RichText;
import vn.bantin.media.Document;
import vn.bantin.media.Paintings;
import vn.bantin.media.Papers;
import vn.bantin.media.Picture;

/**
 * An article of the newsroom's site that has all an article may have: pictures before and in the text, a document, and
 * two corrections behind it.
 */
public record RichStory(String path, Edition live, Picture picture, Document document) {

    public static RichStory in(RunningPortal portal) {
        Newsroom newsroom = portal.newsroom();
        long site = newsroom.site.id();
        Picture picture = portal.portal().library().add(site, "cau.jpg", Paintings.anotherJpeg(800, 500), "Cây cầu");
        Document document = portal.portal()
                .shelf()
                .add(site, "ke-hoach.pdf", Papers.anotherPdf(), "Kế hoạch số 12", newsroom.reporter.id());
        String title = "Bài có đủ mọi thứ " + UUID.randomUUID();
        Edition draft = newsroom.writing().begin(newsroom.reporter, newsroom.news, content(title, picture, "31 hộ"));
        newsroom.writing()
                .rewrite(newsroom.reporter, draft.id(), draft.revision(), draft.content(), "", List.of(document.id()));
        newsroom.writing().submit(newsroom.reporter, draft.id());
        newsroom.approve(newsroom.editor, draft.id());
        Edition first = newsroom.publishing().publish(newsroom.publisher, draft.id());
        Edition second = correct(newsroom, first, content(title, picture, "31 hộ"), "Sửa tên đường.");
        Edition third = correct(newsroom, second, content(title, picture, "13 hộ"), "Sửa số hộ từ 31 thành 13.");
        return new RichStory("/" + newsroom.article(third).path(), third, picture, document);
    }

    private static Content content(String title, Picture picture, String number) {
        return new Content(
                title,
                "ML",
                "Sapo của bài.",
                RichText.clean("<p>Đã hỗ trợ " + number + ".</p><figure><img src=\"/media/anh/" + picture.id()
                        + "\" alt=\"Cầu lúc chiều\"><figcaption>Cầu mới</figcaption></figure>"),
                new Illustration(picture.id(), "Cầu Bãi Lau", "Đỗ Mến", "Cầu lúc sáng", false),
                "",
                "Mến");
    }

    private static Edition correct(Newsroom newsroom, Edition live, Content content, String correction) {
        Edition draft = newsroom.correcting().correct(newsroom.editor, live.id(), correction);
        newsroom.writing().rewrite(newsroom.editor, draft.id(), draft.revision(), content, correction);
        newsroom.writing().submit(newsroom.editor, draft.id());
        newsroom.approve(newsroom.publisher, draft.id());
        return newsroom.publishing().publish(newsroom.publisher, draft.id());
    }
}
