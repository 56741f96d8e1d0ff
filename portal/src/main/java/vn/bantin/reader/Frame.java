package vn.bantin.reader;

import java.net.URI;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.web.Assets;
import vn.bantin.kit.web.Request;
import vn.bantin.site.Section;
import vn.bantin.site.SectionTree;
import vn.bantin.site.Site;

/**
 * What every page of a site has around its own matter: head, strip, menu and footer, in the reader's language; whole addresses
 * begin with the origin.
 */
public record Frame(
        Site site,
        SectionTree sections,
        @Nullable Section section,
        Head head,
        Language language,
        Messages messages,
        Assets assets,
        String origin) {

    public String say(String key, Object... values) {
        return messages.say(key, values);
    }

    /** A number as the language writes it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    public List<Section> menu() {
        return sections.top();
    }

    /** Whether the reader is in this top section or somewhere below it. */
    public boolean isIn(Section top) {
        return Optional.ofNullable(section)
                .map(sections::pathTo)
                .map(List::getFirst)
                .filter(top::equals)
                .isPresent();
    }

    /** The address of a path of this site that keeps the language which the reader chose. */
    public String link(String path) {
        return in(language, path);
    }

    /** How to reach the unit by mail and phone, where it says so. */
    public String contact() {
        return Stream.of(site.imprint().email(), site.imprint().phone())
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The same page in the other language. */
    public String otherLanguageLink() {
        return in(otherLanguage(), head.path());
    }

    public Language otherLanguage() {
        return switch (language) {
            case VIETNAMESE -> Language.ENGLISH;
            case ENGLISH -> Language.VIETNAMESE;
        };
    }

    /** The address of a path that its reader goes on with in this language. */
    static String in(Language language, String path) {
        return switch (language) {
            case VIETNAMESE -> path;
            case ENGLISH -> path + (path.contains("?") ? "&" : "?") + Request.LANGUAGE + "=" + language.code();
        };
    }

    /** The address by which the rest of the world knows this page. */
    public String canonical() {
        return absolute(head.path());
    }

    /** The address of the page that this one is an earlier state of. */
    public Optional<String> successorAddress() {
        return Optional.ofNullable(head.successor()).map(this::absolute);
    }

    public Optional<String> pictureAddress() {
        return Optional.ofNullable(head.picturePath()).map(this::absolute);
    }

    /** The whole address of a path of this site; what is whole already stays. */
    String absolute(String path) {
        return !path.startsWith("/") ? path : URI.create(origin + path).toASCIIString();
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /** The phone number as a telephone takes it. */
    public String dialled() {
        return site.imprint().phone().replaceAll("[^0-9+]", "");
    }

    /** What stands in a browser's tab. */
    public String title() {
        return Objects.equals(head.title(), site.name()) ? site.name() : head.title() + " – " + site.name();
    }
}
