package vn.bantin.manuscript;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.bantin.kit.text.RichText;
import vn.bantin.vietnamese.LegacyEncoding;
import vn.bantin.vietnamese.LegacyText;

/**
 * The passages of a text that were typed before Unicode, paragraph by paragraph and, where a paragraph is mixed, run by run:
 * they may have come by the clipboard into a text that is right otherwise, and no font says what they are. A passage that is
 * too short to be told by itself goes by those that were found beside it.
 *
 * @param whole what the text as a whole was typed in, if it was
 */
public record LegacyPassages(
        Set<LegacyEncoding> encodings, @Nullable LegacyEncoding whole) {

    /** Those of a body and of the lines around it. */
    public static LegacyPassages in(RichText body, List<String> lines) {
        Optional<LegacyEncoding> whole = LegacyText.recognise(body.words());
        EnumSet<LegacyEncoding> found = EnumSet.noneOf(LegacyEncoding.class);
        whole.ifPresent(found::add);
        Stream.concat(passages(body), lines.stream())
                .forEach(passage -> LegacyText.recognise(passage).ifPresent(found::add));
        return new LegacyPassages(found, whole.orElse(null));
    }

    private static Stream<String> passages(RichText body) {
        return paragraphs(parsed(body)).stream()
                .flatMap(paragraph -> Stream.concat(
                        Stream.of(words(paragraph)), paragraph.stream().map(TextNode::getWholeText)));
    }

    public boolean isEmpty() {
        return encodings.isEmpty();
    }

    /** The names of the encodings, for people. */
    public String names() {
        return encodings.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** The same body with these passages in Unicode; its markup stays. */
    public RichText decoded(RichText body) {
        Document document = parsed(body);
        paragraphs(document).forEach(this::decode);
        return RichText.clean(document.body().html());
    }

    private void decode(List<TextNode> paragraph) {
        Optional<LegacyEncoding> encoding = encodingOf(words(paragraph));
        for (TextNode run : paragraph) {
            String text = run.getWholeText();
            encoding.or(() -> encodingOf(text)).ifPresent(known -> run.text(decoded(known, text)));
        }
    }

    /** The same line in Unicode, if it is such a passage. */
    public String decoded(String line) {
        return encodingOf(line).map(known -> decoded(known, line)).orElse(line);
    }

    private static String decoded(LegacyEncoding encoding, String text) {
        return LegacyText.isBetterAsItStands(encoding, text) ? text : encoding.decode(text);
    }

    private Optional<LegacyEncoding> encodingOf(String passage) {
        return LegacyText.recognise(passage)
                .filter(encodings::contains)
                .or(() -> encodings.stream()
                        .filter(encoding -> LegacyText.isTypedAmong(encoding, passage))
                        .findFirst())
                .or(() -> Optional.ofNullable(whole));
    }

    private static Document parsed(RichText body) {
        Document document = Jsoup.parseBodyFragment(body.html());
        document.outputSettings().prettyPrint(false);
        return document;
    }

    /** The runs of text that stand in one line of a paragraph, heading, item or cell. */
    private static List<List<TextNode>> paragraphs(Document document) {
        return document
                .body()
                .nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .collect(Collectors.groupingBy(LegacyPassages::block, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    private static Element block(TextNode text) {
        Element element = Objects.requireNonNull(text.parentElement());
        while (!element.isBlock() && element.parent() != null) {
            element = element.parent();
        }
        return element;
    }

    private static String words(List<TextNode> paragraph) {
        return paragraph.stream().map(TextNode::getWholeText).collect(Collectors.joining());
    }
}
