package vn.bantin.proofreading;

import vn.bantin.kit.text.PlainText;

/** A picture of an article as those meet it who cannot see it. */
public record Illustration(String textAlternative, boolean decorative) {
    public Illustration {
        textAlternative = PlainText.line(textAlternative);
    }
}
