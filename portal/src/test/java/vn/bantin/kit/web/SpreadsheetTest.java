package vn.bantin.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadsheetTest {
    @Test
    void a_cell_that_looks_like_a_formula_is_text() {
        assertThat(Spreadsheet.cell("=1+2")).isEqualTo("\"'=1+2\"");
        assertThat(Spreadsheet.cell("@x\"y")).isEqualTo("\"'@x\"\"y\"");
        assertThat(Spreadsheet.cell("Đăng")).isEqualTo("\"Đăng\"");
    }
}
