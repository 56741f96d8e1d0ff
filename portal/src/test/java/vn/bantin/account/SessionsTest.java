package vn.bantin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SessionsTest {
    private final Newsroom newsroom;
    private final Instant morning;

    SessionsTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
        this.morning = newsroom.clock.instant();
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_token_finds_its_session_and_account() {
        String token = begin(newsroom.reporter, Strength.ONE_FACTOR);
        SignedIn found = find(token, morning).orElseThrow();
        assertThat(found.account()).isEqualTo(newsroom.reporter);
        assertThat(found.session().address()).isEqualTo("192.0.2.7");
        assertThat(found.session().userAgent()).isEqualTo("A browser");
        assertThat(found.isIn()).isTrue();
        assertThat(token).hasSize(43);
        assertThat(find(token + "A", morning)).isEmpty();
    }

    @Test
    void the_token_itself_is_kept_nowhere() {
        String token = begin(newsroom.reporter, Strength.ONE_FACTOR);
        List<String> kept = newsroom.database.read(tx -> tx.createQuery("SELECT token_hash FROM session")
                .mapTo(String.class)
                .list());
        assertThat(kept).containsExactly(Tokens.hash(token)).doesNotContain(token);
    }

    @Test
    void who_waits_for_a_second_factor_is_known_and_not_in() {
        String token = begin(newsroom.publisher, Strength.PASSWORD);
        assertThat(find(token, morning).orElseThrow().isIn()).isFalse();
    }

    @Test
    void an_idle_quarter_of_an_hour_ends_it_unless_its_person_was_seen() {
        String token = begin(newsroom.reporter, Strength.ONE_FACTOR);
        Instant later = morning.plus(Duration.ofMinutes(14));
        Session session = find(token, later).orElseThrow().session();
        assertThat(session.wantsTouch(later)).isTrue();
        assertThat(find(token, morning.plus(Session.IDLE))).isEmpty();
        newsroom.database.change(tx -> sessions(tx).touch(session, later));
        Session seen =
                find(token, later.plus(Duration.ofMinutes(14))).orElseThrow().session();
        assertThat(seen.seenAt()).isEqualTo(later);
        assertThat(seen.wantsTouch(later.plusSeconds(29))).isFalse();
        assertThat(seen.endsAt()).isEqualTo(later.plus(Session.IDLE));
    }

    @Test
    void twelve_hours_end_it_however_busy_it_is() {
        String token = begin(newsroom.reporter, Strength.ONE_FACTOR);
        Instant evening = morning.plus(Session.WHOLE);
        Session session = find(token, morning).orElseThrow().session();
        newsroom.database.change(tx -> sessions(tx).touch(session, evening.minusSeconds(1)));
        assertThat(find(token, evening.minusSeconds(1)).orElseThrow().session().endsAt())
                .isEqualTo(evening);
        assertThat(find(token, evening)).isEmpty();
    }

    @Test
    void ending_one_leaves_the_others() {
        String here = begin(newsroom.reporter, Strength.ONE_FACTOR);
        String there = begin(newsroom.reporter, Strength.ONE_FACTOR);
        Session ended = find(here, morning).orElseThrow().session();
        newsroom.database.change(tx -> sessions(tx).end(newsroom.reporter, ended.id(), morning));
        assertThat(find(here, morning)).isEmpty();
        assertThat(find(there, morning)).isPresent();
        assertThat(ofAccount())
                .extracting(Session::id)
                .doesNotContain(ended.id())
                .hasSize(1);
    }

    @Test
    void nobody_ends_the_session_of_another() {
        String token = begin(newsroom.reporter, Strength.ONE_FACTOR);
        Session session = find(token, morning).orElseThrow().session();
        newsroom.database.change(tx -> sessions(tx).end(newsroom.editor, session.id(), morning));
        assertThat(find(token, morning)).isPresent();
    }

    @Test
    void all_of_an_account_can_be_ended_at_once() {
        String here = begin(newsroom.reporter, Strength.ONE_FACTOR);
        String editors = begin(newsroom.editor, Strength.ONE_FACTOR);
        newsroom.database.change(tx -> sessions(tx).endAll(newsroom.reporter, morning));
        assertThat(find(here, morning)).isEmpty();
        assertThat(find(editors, morning)).isPresent();
    }

    @Test
    void a_disabled_account_is_out_at_once() {
        String token = begin(newsroom.reporter, Strength.ONE_FACTOR);
        replace(newsroom.reporter.withDisabled(true));
        assertThat(find(token, morning)).isEmpty();
    }

    @Test
    void access_ends_with_its_last_day_in_viet_nam() {
        replace(newsroom.reporter.withExpires(LocalDate.of(2026, 11, 20)));
        Instant lastMinute = Instant.parse("2026-11-20T16:59:00Z");
        String token = newsroom.database.write(
                tx -> sessions(tx).begin(newsroom.reporter, Strength.ONE_FACTOR, "192.0.2.7", "A browser", lastMinute));
        assertThat(find(token, lastMinute)).isPresent();
        assertThat(find(token, lastMinute.plusSeconds(60))).isEmpty();
    }

    @Test
    void a_token_of_one_site_opens_no_other() {
        String token = begin(newsroom.reporter, Strength.ONE_FACTOR);
        long other = newsroom.publisherOfAnotherSite().siteId();
        assertThat(newsroom.database.<Optional<SignedIn>>read(tx -> new Sessions(tx, other).find(token, morning)))
                .isEmpty();
    }

    private String begin(Account account, Strength strength) {
        return newsroom.database.write(tx -> sessions(tx).begin(account, strength, "192.0.2.7", "A browser", morning));
    }

    private Optional<SignedIn> find(String token, Instant now) {
        return newsroom.database.read(tx -> sessions(tx).find(token, now));
    }

    private List<Session> ofAccount() {
        return newsroom.database.read(tx -> sessions(tx).ofAccount(newsroom.reporter, morning));
    }

    private void replace(Account account) {
        newsroom.database.change(tx -> new Accounts(tx, account.siteId()).replace(account));
    }

    private Sessions sessions(Handle tx) {
        return new Sessions(tx, newsroom.site.id());
    }
}
