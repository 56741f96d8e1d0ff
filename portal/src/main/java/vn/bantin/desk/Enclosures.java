package vn.bantin.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Content;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.TextPicture;
import vn.bantin.media.Documents;
import vn.bantin.media.Picture;
import vn.bantin.media.Pictures;

/** What goes with the words of a version without being one: where its links lead, its pictures, its documents. */
public record Enclosures(List<String> links, List<String> pictures, List<String> documents) {

    /** Those of one kind that only the version before, and only the one after has; {@code name} is the end of a key. */
    public record Exchange(String name, List<String> removed, List<String> added) {}

    static Enclosures of(Handle tx, long site, HistoryPage.Version version, Messages messages) {
        Content content = version.content();
        return new Enclosures(
                content.text().links().stream()
                        .map(link -> messages.say("desk.compare.link", link.words(), link.address()))
                        .toList(),
                pictures(content, new Pictures(tx, site), messages),
                new Documents(tx, site)
                        .of(version.editionId()).stream()
                                .map(document -> document.title() + " (" + document.name() + ")")
                                .toList());
    }

    private static List<String> pictures(Content content, Pictures library, Messages messages) {
        List<TextPicture> inText = content.text().shown();
        UUID leading = content.pictureId();
        Map<UUID, Picture> known = library.byIds(
                Stream.concat(Stream.ofNullable(leading), inText.stream().map(TextPicture::id))
                        .distinct()
                        .toList());
        List<String> pictures = new ArrayList<>();
        if (leading != null) {
            String key =
                    content.illustration().decorative() ? "desk.compare.leading_decorative" : "desk.compare.leading";
            pictures.add(messages.say(key, name(leading, known)));
        }
        inText.forEach(picture -> pictures.add(said(picture, name(picture.id(), known), messages)));
        return pictures;
    }

    private static String name(UUID picture, Map<UUID, Picture> known) {
        Picture found = known.get(picture);
        return found == null ? picture.toString() : found.name();
    }

    private static String said(TextPicture picture, String name, Messages messages) {
        String words = picture.alternative()
                .map(alternative -> alternative.isEmpty()
                        ? messages.say("desk.compare.decorative")
                        : messages.say("desk.compare.alternative", alternative))
                .orElseGet(() -> messages.say("desk.compare.no_alternative"));
        String credit = picture.credit().isEmpty() ? "" : "; " + messages.say("desk.compare.credit", picture.credit());
        return name + ": " + words + credit;
    }

    /** What differs between these and those of a later version; kinds without a difference are left out. */
    List<Exchange> exchanged(Enclosures after) {
        return Stream.of(
                        exchange("links", links, after.links),
                        exchange("pictures", pictures, after.pictures),
                        exchange("documents", documents, after.documents))
                .filter(one -> !one.removed().isEmpty() || !one.added().isEmpty())
                .toList();
    }

    private static Exchange exchange(String name, List<String> before, List<String> after) {
        return new Exchange(name, without(before, after), without(after, before));
    }

    /** As often as it is more often here than there. */
    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }
}
