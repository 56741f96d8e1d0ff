package vn.bantin.kit.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The compiled templates of {@code src/main/jte}. */
public final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.bantin.page");

    /** The page that a template makes of its model, all text escaped. */
    public String render(String template, Object model) {
        StringOutput page = new StringOutput(32 * 1024);
        engine.render(template, model, page);
        return page.toString();
    }
}
