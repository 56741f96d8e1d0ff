package vn.bantin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

/** Who holds which post, and who works where. */
@ParameterizedClass
@EnumSource(Engine.class)
class HoldingsTest {
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 3, 1);

    private final Newsroom newsroom;
    private final Body party;
    private final Body committee;

    HoldingsTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
        this.party = add("Đảng ủy", Branch.PARTY);
        this.committee = add("UBND", Branch.GOVERNMENT);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_term_runs_from_its_first_day_through_its_last() {
        newsroom.database.change(tx -> {
            Holdings holdings = new Holdings(tx, newsroom.site.id());
            Post chair = new Posts(tx, newsroom.site.id()).add(committee, "Chủ tịch");
            Holding former = holdings.add(chair, "Lê Văn Tám", FOUNDED, CHANGE.minusDays(1));
            Holding present = holdings.add(chair, "Tô Thị Nhài", CHANGE, null);

            assertThat(holdings.on(FOUNDED.minusDays(1))).isEmpty();
            assertThat(holdings.on(FOUNDED)).containsExactly(former);
            assertThat(holdings.on(CHANGE.minusDays(1))).containsExactly(former);
            assertThat(holdings.on(CHANGE)).containsExactly(present);
            assertThat(holdings.of(committee.id())).containsExactly(present, former);
            assertThat(holdings.of(party.id())).isEmpty();
        });
    }

    @Test
    void a_person_is_known_whatever_the_capitals_and_the_unicode_form_but_not_without_marks() {
        newsroom.database.change(tx -> {
            Holdings holdings = new Holdings(tx, newsroom.site.id());
            Posts posts = new Posts(tx, newsroom.site.id());
            Holding secretary = holdings.add(posts.add(party, "Bí thư"), "Tô Thị Nhài", FOUNDED, null);
            Holding chair = holdings.add(posts.add(committee, "Chủ tịch"), "Tô Thị Nhài", FOUNDED, CHANGE);

            assertThat(holdings.ofPerson("TÔ THỊ NHÀI", CHANGE)).containsExactly(secretary, chair);
            assertThat(holdings.ofPerson(Normalizer.normalize("tô thị nhài", Normalizer.Form.NFD), CHANGE))
                    .hasSize(2);
            assertThat(holdings.ofPerson("Tô Thị Nhài", CHANGE.plusDays(1))).containsExactly(secretary);
            assertThat(holdings.ofPerson("To Thi Nhai", CHANGE)).isEmpty();
        });
    }

    @Test
    void an_account_works_in_any_number_of_bodies() {
        newsroom.database.change(tx -> {
            Memberships memberships = new Memberships(tx, newsroom.site.id());
            assertThat(memberships.add(party.id(), newsroom.editor.id())).isTrue();
            assertThat(memberships.add(party.id(), newsroom.editor.id())).isFalse();
            memberships.add(party.id(), newsroom.reporter.id());
            memberships.add(committee.id(), newsroom.editor.id());

            assertThat(memberships.bodiesOf(newsroom.editor.id())).containsExactly(party.id(), committee.id());
            assertThat(memberships.membersOf(party.id())).containsExactly(newsroom.reporter, newsroom.editor);
            assertThat(memberships.remove(party.id(), newsroom.editor.id())).isTrue();
            assertThat(memberships.remove(party.id(), newsroom.editor.id())).isFalse();
            assertThat(memberships.membersOf(party.id())).containsExactly(newsroom.reporter);
            assertThat(memberships.bodiesOf(newsroom.publisher.id())).isEmpty();
        });
    }

    @Test
    void another_site_sees_none_of_it() {
        long elsewhere =
                newsroom.addAccountElsewhere("Người khác", Role.PUBLISHER).siteId();
        newsroom.database.change(tx -> {
            Post chair = new Posts(tx, newsroom.site.id()).add(committee, "Chủ tịch");
            Holding holding = new Holdings(tx, newsroom.site.id()).add(chair, "Tô Thị Nhài", FOUNDED, null);
            new Memberships(tx, newsroom.site.id()).add(committee.id(), newsroom.editor.id());

            assertThat(new Posts(tx, elsewhere).of(committee.id())).isEmpty();
            assertThat(new Posts(tx, elsewhere).byId(chair.id())).isEmpty();
            assertThat(new Holdings(tx, elsewhere).on(FOUNDED)).isEmpty();
            assertThat(new Holdings(tx, elsewhere).of(committee.id())).isEmpty();
            assertThat(new Holdings(tx, elsewhere).byId(holding.id())).isEmpty();
            assertThat(new Memberships(tx, elsewhere).membersOf(committee.id())).isEmpty();
            assertThat(new Memberships(tx, elsewhere).bodiesOf(newsroom.editor.id()))
                    .isEmpty();
        });
    }

    private Body add(String name, Branch branch) {
        return newsroom.database.write(
                tx -> new Bodies(tx, newsroom.site.id()).add(name, branch, null, FOUNDED, Contact.NONE, ""));
    }
}
