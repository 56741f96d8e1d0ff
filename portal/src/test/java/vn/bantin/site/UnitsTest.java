package vn.bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.data.Engine;
import vn.bantin.kit.data.TestDatabases;

@ParameterizedClass
@EnumSource(Engine.class)
class UnitsTest {
    private static final LocalDate FOUNDED = LocalDate.of(2004, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private final Database database;

    UnitsTest(Engine engine) {
        this.database = TestDatabases.empty(engine);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_unit_comes_back_as_it_was_added() {
        Unit added = add("đặc khu Cồn Cỏ", Unit.Kind.SPECIAL_ZONE, MERGED);
        assertThat(found(added)).isEqualTo(added);
        assertThat(found(added).validTo()).isNull();
        assertThat(found(added).successorId()).isNull();
    }

    @Test
    void a_unit_that_has_no_end_exists_from_its_first_day_on() {
        Unit ward = add("phường Bến Sen", Unit.Kind.WARD, MERGED);
        assertThat(ward.existedOn(MERGED.minusDays(1))).isFalse();
        assertThat(ward.existedOn(MERGED)).isTrue();
        assertThat(ward.existedOn(LocalDate.of(2999, 12, 31))).isTrue();
    }

    @Test
    void a_merged_unit_exists_through_its_last_day_and_names_the_one_that_carries_it_on() {
        Unit old = add("phường Vườn Cau", Unit.Kind.WARD, FOUNDED);
        Unit ward = add("phường Bến Sen", Unit.Kind.WARD, MERGED);
        merge(old, ward);

        Unit ended = found(old);
        assertThat(ended.successorId()).isEqualTo(ward.id());
        assertThat(ended.existedOn(FOUNDED.minusDays(1))).isFalse();
        assertThat(ended.existedOn(FOUNDED)).isTrue();
        assertThat(ended.existedOn(LAST_DAY)).isTrue();
        assertThat(ended.existedOn(LAST_DAY.plusDays(1))).isFalse();
        assertThat(found(ward).validTo()).isNull();
    }

    @Test
    void a_unit_knows_those_it_came_from_and_no_others() {
        Unit cau = add("phường Vườn Cau", Unit.Kind.WARD, FOUNDED);
        Unit elsewhere = add("phường Cổng Đá", Unit.Kind.WARD, FOUNDED);
        Unit say = add("phường Đồng Sậy", Unit.Kind.WARD, FOUNDED);
        Unit ward = add("phường Bến Sen", Unit.Kind.WARD, MERGED);
        Unit other = add("phường Khác", Unit.Kind.WARD, MERGED);
        merge(say, ward);
        merge(cau, ward);
        merge(elsewhere, other);

        List<Unit> predecessors = database.read(tx -> new Units(tx).predecessorsOf(ward));
        assertThat(predecessors).extracting(Unit::id).containsExactly(cau.id(), say.id());
        assertThat(database.<List<Unit>>read(tx -> new Units(tx).predecessorsOf(cau)))
                .isEmpty();
    }

    private Unit add(String name, Unit.Kind kind, LocalDate from) {
        return database.write(tx -> new Units(tx).add(name, kind, from));
    }

    private void merge(Unit old, Unit successor) {
        database.change(tx -> new Units(tx).merge(old, LAST_DAY, successor));
    }

    private Unit found(Unit unit) {
        return database.read(tx -> new Units(tx).byId(unit.id()).orElseThrow());
    }
}
