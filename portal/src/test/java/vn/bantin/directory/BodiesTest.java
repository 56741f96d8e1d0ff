package vn.bantin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.Newsroom;
import vn.bantin.account.Role;
import vn.bantin.kit.data.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class BodiesTest {
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 7, 1);

    private final Newsroom newsroom;

    BodiesTest(Engine engine) {
        this.newsroom = Newsroom.on(engine);
    }

    @AfterEach
    void close() {
        newsroom.database.close();
    }

    @Test
    void a_body_comes_back_as_it_was_added() {
        Contact contact = new Contact("0200 000 0211", "vanphong@mailinh.example", "Số 2 phố Chợ");
        Body council = add("UBND phường", Branch.GOVERNMENT, null);
        Body office = newsroom.database.write(tx -> new Bodies(tx, newsroom.site.id())
                .add(
                        "Văn phòng  HĐND và UBND",
                        Branch.GOVERNMENT,
                        council,
                        FOUNDED,
                        contact,
                        "Tiếp nhận hồ sơ.\n\nLưu trữ."));

        assertThat(one(bodies -> bodies.byId(office.id()))).hasValue(office);
        assertThat(one(bodies -> bodies.bySlug("van-phong-hdnd-va-ubnd"))).hasValue(office);
        assertThat(office.name()).isEqualTo("Văn phòng HĐND và UBND");
        assertThat(office.parentId()).isEqualTo(council.id());
        assertThat(office.validTo()).isNull();
        assertThat(office.contact()).isEqualTo(contact);
        assertThat(office.paragraphs()).containsExactly("Tiếp nhận hồ sơ.", "Lưu trữ.");
    }

    @Test
    void two_bodies_of_one_name_have_two_addresses() {
        assertThat(add("Công an phường", Branch.GOVERNMENT, null).slug()).isEqualTo("cong-an-phuong");
        assertThat(add("Công an phường", Branch.GOVERNMENT, null).slug()).isEqualTo("cong-an-phuong-2");
        assertThat(add("!!!", Branch.GOVERNMENT, null).slug()).isEqualTo("co-quan");
    }

    @Test
    void a_body_exists_from_its_first_day_through_its_last() {
        Body office = add("Văn phòng", Branch.GOVERNMENT, null);
        end(office);

        Body ended = one(bodies -> bodies.byId(office.id())).orElseThrow();
        assertThat(ended.existedOn(FOUNDED.minusDays(1))).isFalse();
        assertThat(ended.existedOn(FOUNDED)).isTrue();
        assertThat(ended.existedOn(LAST_DAY)).isTrue();
        assertThat(ended.existedOn(AFTER)).isFalse();
        assertThat(office.existedOn(LocalDate.of(2999, 12, 31))).isTrue();
    }

    @Test
    void the_bodies_of_a_day_stand_by_branch_and_each_before_its_parts() {
        Body union = add("Đoàn thanh niên", Branch.ORGANISATION, null);
        Body committee = add("UBND", Branch.GOVERNMENT, null);
        Body front = add("UBMTTQ", Branch.FRONT, null);
        Body police = add("Công an", Branch.GOVERNMENT, null);
        Body office = add("Văn phòng", Branch.GOVERNMENT, committee);
        Body party = add("Đảng ủy", Branch.PARTY, null);
        end(union);

        assertThat(list(bodies -> bodies.on(FOUNDED)))
                .extracting(Body::name)
                .containsExactly(
                        party.name(), committee.name(), office.name(), police.name(), front.name(), union.name());
        assertThat(list(bodies -> bodies.on(AFTER))).hasSize(5).doesNotContain(union);
        assertThat(list(bodies -> bodies.on(FOUNDED.minusDays(1)))).isEmpty();
        assertThat(list(Bodies::all)).hasSize(6);
    }

    @Test
    void a_part_stands_below_what_carries_its_parent_on() {
        Body department = add("Phòng Kinh tế", Branch.GOVERNMENT, null);
        Body team = add("Tổ thuế", Branch.GOVERNMENT, department);
        Body renamed = add("Phòng Kinh tế và Hạ tầng", Branch.GOVERNMENT, null, AFTER);
        end(department, renamed);

        assertThat(one(bodies -> bodies.tree(LAST_DAY).parentOf(team))
                        .orElseThrow()
                        .id())
                .isEqualTo(department.id());
        assertThat(one(bodies -> bodies.tree(AFTER).parentOf(team))).hasValue(renamed);
    }

    @Test
    void what_carries_a_body_on_is_found_over_several_steps() {
        Body a = add("Phòng A", Branch.GOVERNMENT, null);
        Body b = add("Phòng B", Branch.GOVERNMENT, null);
        Body both = add("Phòng A và B", Branch.GOVERNMENT, null, AFTER);
        Body one = add("Phòng Một", Branch.GOVERNMENT, null, AFTER.plusYears(1));
        Body two = add("Phòng Hai", Branch.GOVERNMENT, null, AFTER.plusYears(1));
        end(a, both);
        end(b, both);
        newsroom.database.change(tx ->
                new Bodies(tx, newsroom.site.id()).end(both, AFTER.plusYears(1).minusDays(1), List.of(one, two)));

        assertThat(list(bodies -> bodies.successorsOf(a.id())))
                .extracting(Body::id)
                .containsExactly(both.id());
        assertThat(list(bodies -> bodies.predecessorsOf(both.id())))
                .extracting(Body::id)
                .containsExactly(a.id(), b.id());
        assertThat(heirs(a, FOUNDED)).containsExactly(a.id());
        assertThat(heirs(a, AFTER)).containsExactly(both.id());
        assertThat(heirs(a, AFTER.plusYears(2))).containsExactly(one.id(), two.id());
        assertThat(heirs(one, FOUNDED)).isEmpty();
    }

    @Test
    void bodies_that_would_carry_each_other_on_for_ever_have_no_heirs() {
        Body a = add("Phòng A", Branch.GOVERNMENT, null);
        Body b = add("Phòng B", Branch.GOVERNMENT, null);
        end(a, b);
        end(b, a);

        assertThat(heirs(a, AFTER)).isEmpty();
    }

    @Test
    void a_body_is_found_by_its_name_on_a_day() {
        Body police = add("Công an phường", Branch.GOVERNMENT, null);
        assertThat(one(bodies -> bodies.byName("công an  PHƯỜNG", FOUNDED))).hasValue(police);
        assertThat(one(bodies -> bodies.byName("Công an phường", FOUNDED.minusDays(1))))
                .isEmpty();
        assertThat(one(bodies -> bodies.byName("Cong an phuong", FOUNDED))).isEmpty();
    }

    @Test
    void another_site_sees_none_of_it() {
        Body office = add("Văn phòng", Branch.GOVERNMENT, null);
        Body next = add("Văn phòng mới", Branch.GOVERNMENT, null, AFTER);
        end(office, next);
        long elsewhere =
                newsroom.addAccountElsewhere("Người khác", Role.PUBLISHER).siteId();

        newsroom.database.change(tx -> {
            Bodies others = new Bodies(tx, elsewhere);
            assertThat(others.all()).isEmpty();
            assertThat(others.byId(office.id())).isEmpty();
            assertThat(others.bySlug(office.slug())).isEmpty();
            assertThat(others.successorsOf(office.id())).isEmpty();
            assertThat(others.predecessorsOf(next.id())).isEmpty();
            assertThat(others.heirsOf(office.id(), AFTER)).isEmpty();
            assertThat(others.add("Văn phòng", Branch.GOVERNMENT, null, FOUNDED, Contact.NONE, "")
                            .slug())
                    .isEqualTo("van-phong");
        });
    }

    private Body add(String name, Branch branch, @Nullable Body parent) {
        return newsroom.database.write(
                tx -> new Bodies(tx, newsroom.site.id()).add(name, branch, parent, FOUNDED, Contact.NONE, "Làm việc."));
    }

    private Body add(String name, Branch branch, @Nullable Body parent, LocalDate from) {
        return newsroom.database.write(
                tx -> new Bodies(tx, newsroom.site.id()).add(name, branch, parent, from, Contact.NONE, ""));
    }

    private void end(Body body, Body... successors) {
        newsroom.database.change(tx -> new Bodies(tx, newsroom.site.id()).end(body, LAST_DAY, List.of(successors)));
    }

    private List<Long> heirs(Body body, LocalDate day) {
        return list(bodies -> bodies.heirsOf(body.id(), day)).stream()
                .map(Body::id)
                .toList();
    }

    private List<Body> list(Function<Bodies, List<Body>> question) {
        return newsroom.database.read(tx -> question.apply(new Bodies(tx, newsroom.site.id())));
    }

    private Optional<Body> one(Function<Bodies, Optional<Body>> question) {
        return newsroom.database.read(tx -> question.apply(new Bodies(tx, newsroom.site.id())));
    }
}
