package vn.bantin.kit.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import vn.bantin.kit.text.Language;
import vn.bantin.kit.text.Messages;

/** The problem page of last resort, for when no site is known or nothing else works: one plain page in both languages. */
public final class BareProblem {
    private BareProblem() {}

    public static Reply reply(Problem problem) {
        return Reply.html(problem.status(), page(problem));
    }

    static String page(Problem problem) {
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", Language.VIETNAMESE.code());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title(title(Language.VIETNAMESE, problem));
        Element main = page.body().appendElement("main");
        for (Language language : Language.values()) {
            Element part = main.appendElement("section").attr("lang", language.code());
            part.appendElement(language == Language.VIETNAMESE ? "h1" : "h2").text(title(language, problem));
            part.appendElement("p").text(text(language, problem));
            if (problem.leadsHome()) {
                part.appendElement("p")
                        .appendElement("a")
                        .attr("href", "/")
                        .text(Messages.in(language).say("problem.home"));
            }
        }
        return page.outerHtml();
    }

    private static String title(Language language, Problem problem) {
        return Messages.in(language).say("problem." + problem.name() + ".title");
    }

    private static String text(Language language, Problem problem) {
        return Messages.in(language)
                .say("problem." + problem.name() + ".text", problem.details().toArray());
    }
}
