package vn.bantin.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.bantin.record.LiveTexts;
import vn.bantin.record.directive.Directive;
import vn.bantin.site.Site;

/** Released directives with the way to what each rests on; those whose sentence readers no longer find are left out. */
final class ShownDirectives {
    private ShownDirectives() {}

    static List<ShownDirective> of(Handle tx, Site site, List<Directive> directives, LocalDate today) {
        LiveTexts texts = new LiveTexts(
                tx,
                site.id(),
                directives.stream().flatMap(one -> one.rests().stream()).toList());
        return directives.stream()
                .filter(Directive::released)
                .flatMap(directive -> source(texts, directive)
                        .map(source -> new ShownDirective(directive, directive.standing(today), source))
                        .stream())
                .toList();
    }

    private static Optional<String> source(LiveTexts texts, Directive directive) {
        return directive
                .rests()
                .map(citation -> texts.pathOf(citation).map(path -> path + SentenceLink.fragment(citation.sentence())))
                .orElse(Optional.of(""));
    }
}
