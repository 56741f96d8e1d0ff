package vn.bantin.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import vn.bantin.change.Changes;

/**
 * What a page is made of, as it stood in one snapshot of the data.
 *
 * @param seq the newest change that the snapshot holds
 * @param topics see {@link Topic}, in ascending order
 * @param until when the page is over although nothing changed
 */
@SuppressWarnings("ArrayRecordComponent") // made once per page and never compared
public record Footprint(long seq, long[] topics, Instant until) {

    /** The footprint of a page of this site that is read in this transaction. */
    public static Collecting of(Handle tx, long site) {
        return new Collecting(new Changes(tx).newest(), site);
    }

    /** Notes, while a page is made, what it is made of. */
    public static final class Collecting {
        private final long seq;
        private final long site;
        private final LongStream.Builder topics = LongStream.builder();
        private Instant until = Instant.MAX;

        private Collecting(long seq, long site) {
            this.seq = seq;
            this.site = site;
            topics.add(Topic.site(site));
        }

        /** Which articles stand in this section and those below it; 0 for those of the whole site. */
        public Collecting listing(long section) {
            topics.add(Topic.listing(site, section));
            return this;
        }

        public Collecting articles(Collection<UUID> articles) {
            articles.forEach(article -> topics.add(Topic.article(site, article)));
            return this;
        }

        /** Which articles came right before and after this one. */
        public Collecting neighbours(UUID article) {
            topics.add(Topic.neighbours(site, article));
            return this;
        }

        /** The comments that readers see under this article, and whether it takes more. */
        public Collecting comments(UUID article) {
            topics.add(Topic.comments(site, article));
            return this;
        }

        /** The figures of the whole site that readers see. */
        public Collecting figures() {
            topics.add(Topic.figures(site));
            return listing(0);
        }

        /** The mentions of the whole site that readers see. */
        public Collecting mentions() {
            topics.add(Topic.mentions(site));
            return listing(0);
        }

        /** The bodies of the site, with their posts and people. */
        public Collecting directory() {
            topics.add(Topic.directory(site));
            return this;
        }

        /** The directives of the whole site that readers see. */
        public Collecting directives() {
            topics.add(Topic.directives(site));
            return listing(0);
        }

        /** The campaigns of the whole site that readers see. */
        public Collecting campaigns() {
            topics.add(Topic.campaigns(site));
            return this;
        }

        /** How many questions of the whole site there are, and how they stand. */
        public Collecting questions() {
            topics.add(Topic.questions(site));
            return this;
        }

        /** The answers of the whole site that readers find. */
        public Collecting answers() {
            topics.add(Topic.answers(site));
            return this;
        }

        public Collecting pictures(Collection<UUID> pictures) {
            pictures.forEach(picture -> topics.add(Topic.picture(site, picture)));
            return this;
        }

        public Collecting documents(Collection<UUID> documents) {
            documents.forEach(document -> topics.add(Topic.document(site, document)));
            return this;
        }

        /** The page is over at this time although nothing changes. */
        public Collecting until(Instant time) {
            until = time.isBefore(until) ? time : until;
            return this;
        }

        public Footprint made() {
            return new Footprint(seq, topics.build().sorted().distinct().toArray(), until);
        }
    }
}
