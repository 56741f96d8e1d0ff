package vn.bantin.site;

import java.util.Locale;

/** The one colour of a site, from a palette whose contrast is checked in light and dark ({@code portal.css}). */
public enum Accent {
    SON,
    CHAM,
    LA,
    TIM,
    NAU,
    LAM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
