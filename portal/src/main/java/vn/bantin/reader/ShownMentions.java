package vn.bantin.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.article.Articles;
import vn.bantin.article.Headline;
import vn.bantin.record.mention.Kind;
import vn.bantin.record.mention.Merger;
import vn.bantin.record.mention.Mergers;
import vn.bantin.record.mention.PublishedMention;
import vn.bantin.site.Site;
import vn.bantin.vietnamese.Dates;

/** Mentions with the way to the sentence that each rests on. */
final class ShownMentions {

    private static final int MOST_SENTENCES = 3;

    private ShownMentions() {}

    static List<ShownMention> of(Handle tx, Site site, List<PublishedMention> mentions) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Mergers mergers = new Mergers(tx, site);
        return mentions.stream().map(published -> of(mergers, published)).toList();
    }

    private static ShownMention of(Mergers mergers, PublishedMention published) {
        Optional<Merger> merger = published.mention().subject().kind() == Kind.PLACE
                ? mergers.of(published.mention().subject().name())
                        .filter(one -> mayBe(published.mention().partOf(), one))
                : Optional.empty();
        return new ShownMention(
                published.mention(),
                published.path(),
                SentenceLink.fragment(published.mention().citation().sentence()),
                merger.map(Merger::since).map(Dates::day).orElse(""),
                merger.map(Merger::into).orElse(""));
    }

    /** Another province's place may have the same name. */
    private static boolean mayBe(String partOf, Merger merger) {
        return partOf.isEmpty() || partOf.equals(merger.into());
    }

    /** By kind, each name and each body once, as the box of an article has them. */
    static Map<Kind, List<ShownMention>> byKind(List<ShownMention> mentions) {
        Map<Kind, List<ShownMention>> byKind = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        for (Kind kind : Kind.values()) {
            List<ShownMention> ofKind = mentions.stream()
                    .filter(shown -> shown.mention().subject().kind() == kind)
                    .filter(shown -> told.add(shown.path()))
                    .toList();
            if (!ofKind.isEmpty()) {
                byKind.put(kind, ofKind);
            }
        }
        return byKind;
    }

    /** By article in the order of the mentions, each sentence once and no more than a few. */
    static List<MentioningArticle> byArticle(Handle tx, Site site, List<PublishedMention> mentions) {
        Map<UUID, List<ShownMention>> byArticle = new LinkedHashMap<>();
        Set<String> said = new HashSet<>();
        for (ShownMention shown : of(tx, site, mentions)) {
            if (said.add(shown.article() + shown.sentence())) {
                byArticle
                        .computeIfAbsent(shown.mention().citation().articleId(), article -> new ArrayList<>())
                        .add(shown);
            }
        }
        List<Headline> headlines = new Articles(tx, site.id()).live(byArticle.keySet());
        return byArticle.entrySet().stream()
                .flatMap(article -> headlines.stream()
                        .filter(headline -> headline.articleId().equals(article.getKey()))
                        .map(headline -> new MentioningArticle(
                                headline,
                                article.getValue().stream()
                                        .limit(MOST_SENTENCES)
                                        .toList())))
                .toList();
    }
}
