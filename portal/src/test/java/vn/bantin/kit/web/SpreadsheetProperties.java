package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SpreadsheetProperties {
    @Property
    void a_number_stays_a_number(@ForAll BigDecimal number) {
        assertThat(Spreadsheet.cell(number.toPlainString())).isEqualTo("\"" + number.toPlainString() + "\"");
    }

    @Property
    void whatever_else_begins_with_a_minus_is_text(@ForAll String text) {
        String formula = "-" + text + "+1";
        assertThat(Spreadsheet.cell(formula)).startsWith("\"'-");
    }
}
