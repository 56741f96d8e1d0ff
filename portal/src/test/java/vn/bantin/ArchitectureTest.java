package vn.bantin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.bantin.kit.data.BulkInsert;
import vn.bantin.kit.data.SiteStore;
import vn.bantin.kit.data.SitesStore;
import vn.bantin.kit.text.RichText;

/** Who may use whom. A package may use those that its line names, itself and the kit; nobody may use those above. */
class ArchitectureTest {
    private static final Map<String, List<String>> MAP = new LinkedHashMap<>();

    static {
        // the kit knows no feature
        MAP.put("kit.data", List.of());
        MAP.put("kit.text", List.of());
        MAP.put("kit.mail", List.of("kit.text"));
        MAP.put("kit.secret", List.of());
        MAP.put("kit.web", List.of("kit.text", "kit.data"));

        // features
        MAP.put("change", List.of("kit.data"));
        MAP.put("account", List.of("kit.data", "kit.text", "kit.mail", "kit.secret"));
        MAP.put("site", List.of("kit.data", "kit.text", "change"));
        MAP.put("media", List.of("kit.data", "kit.text", "change"));
        MAP.put("extraction", List.of("kit.text"));
        MAP.put("proofreading", List.of("kit.text", "extraction"));
        MAP.put("article", List.of("kit.data", "kit.text", "change", "account", "site", "media", "proofreading"));
        MAP.put("record", List.of("kit.data", "kit.text", "account", "article"));
        MAP.put(
                "record.figure",
                List.of("kit.data", "kit.text", "change", "account", "site", "extraction", "article", "record"));
        MAP.put(
                "record.mention",
                List.of(
                        "kit.data",
                        "kit.text",
                        "change",
                        "account",
                        "site",
                        "directory",
                        "extraction",
                        "article",
                        "record"));
        MAP.put("record.evidence", List.of("kit.data", "kit.text", "account", "media", "article", "record.figure"));
        MAP.put(
                "record.campaign",
                List.of("kit.data", "kit.text", "change", "account", "directory", "record", "record.evidence"));
        MAP.put(
                "record.directive",
                List.of(
                        "kit.data",
                        "kit.text",
                        "change",
                        "account",
                        "site",
                        "directory",
                        "notice",
                        "media",
                        "extraction",
                        "article",
                        "record",
                        "record.evidence"));
        MAP.put(
                "record.question",
                List.of(
                        "kit.data",
                        "kit.text",
                        "change",
                        "account",
                        "directory",
                        "notice",
                        "media",
                        "comment",
                        "rule"));
        MAP.put("readership", List.of("kit.data", "kit.text", "change", "account", "site", "article"));
        MAP.put("manuscript", List.of("kit.text"));
        MAP.put("rule", List.of("kit.data", "kit.text", "change", "account", "site"));
        MAP.put("directory", List.of("kit.data", "kit.text", "change", "account", "site"));
        MAP.put("notice", List.of("kit.data", "kit.text", "kit.mail", "account", "directory"));
        MAP.put("procedure", List.of("kit.data", "kit.text", "account", "directory"));
        MAP.put(
                "comment",
                List.of("kit.data", "kit.text", "kit.secret", "change", "account", "site", "article", "rule"));
        MAP.put("search", List.of("kit.data", "kit.text", "change", "site", "article"));

        MAP.put("delivery", List.of("kit.data", "kit.text", "kit.web", "change", "site", "article", "readership"));

        // features: readers who write
        MAP.put("challenge", List.of("kit.data", "kit.text", "kit.secret"));
        MAP.put("spam", List.of("kit.data"));

        // doors: they do not use each other, but the commands and the demonstration open them
        MAP.put(
                "reader",
                List.of(
                        "kit.data",
                        "kit.text",
                        "kit.web",
                        "site",
                        "directory",
                        "procedure",
                        "media",
                        "article",
                        "rule",
                        "challenge",
                        "spam",
                        "comment",
                        "readership",
                        "extraction",
                        "record",
                        "record.campaign",
                        "record.directive",
                        "record.evidence",
                        "record.figure",
                        "record.mention",
                        "record.question",
                        "directory",
                        "search",
                        "delivery"));
        MAP.put(
                "desk",
                List.of(
                        "kit.data",
                        "kit.text",
                        "kit.secret",
                        "kit.web",
                        "change",
                        "account",
                        "site",
                        "directory",
                        "procedure",
                        "media",
                        "article",
                        "rule",
                        "comment",
                        "readership",
                        "extraction",
                        "record",
                        "record.campaign",
                        "record.directive",
                        "record.evidence",
                        "record.figure",
                        "record.mention",
                        "record.question",
                        "directory",
                        "manuscript",
                        "proofreading"));
        MAP.put("archive", List.of("kit.data", "kit.text", "account", "site", "article"));
        MAP.put(
                "demonstration",
                List.of(
                        "kit.data",
                        "kit.secret",
                        "change",
                        "account",
                        "site",
                        "directory",
                        "procedure",
                        "media",
                        "article",
                        "comment",
                        "readership",
                        "extraction",
                        "record",
                        "record.campaign",
                        "record.directive",
                        "record.figure",
                        "record.mention",
                        "record.question"));
        MAP.put("city", List.of("kit.data", "kit.text", "change", "account", "site", "media", "article", "comment"));
        MAP.put("command", List.of("kit.data", "kit.text", "account", "site", "article", "search", "archive", "city"));
    }

    private static final String ROOT = "vn.bantin.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.bantin");

    @TestFactory
    Stream<DynamicTest> a_package_uses_only_what_the_map_allows() {
        return MAP.entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + line.getKey())
                                .should()
                                .dependOnClassesThat(outside(line.getKey(), line.getValue()))
                                .check(CLASSES)));
    }

    private static DescribedPredicate<JavaClass> outside(String name, List<String> allowed) {
        Set<String> inside = Stream.concat(Stream.of(name, "vietnamese"), allowed.stream())
                .map(ROOT::concat)
                .collect(Collectors.toSet());
        return DescribedPredicate.describe(
                "stand outside " + inside,
                used -> used.getPackageName().startsWith("vn.bantin") && !inside.contains(used.getPackageName()));
    }

    @Test
    void the_map_shows_every_package() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT) && !name.startsWith(ROOT + "page"))
                .filter(name -> !name.equals(ROOT + "vietnamese"))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toSet());
        assertThat(MAP.keySet()).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void no_packages_use_each_other_in_a_circle() {
        slices().matching("vn.bantin.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void features_know_nothing_of_http_or_templates() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "vn.bantin",
                        "vn.bantin.kit.web",
                        "vn.bantin.delivery",
                        "vn.bantin.reader",
                        "vn.bantin.desk",
                        "vn.bantin.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.bantin.kit.web", "io.javalin..", "org.eclipse.jetty..", "gg.jte..")
                .check(CLASSES);
    }

    /** A store of a site's rows that is no SiteStore could forget to name the site. */
    @Test
    void only_stores_of_all_sites_speak_to_the_database_without_naming_one() {
        Set<String> storesOfAllSites =
                Set.of("Changes", "Sites", "Units", "DueEdition", "Rules", "CalendarDays", "ViewBatches", "Database");
        noClasses()
                .that(DescribedPredicate.describe(
                        "are no stores of all sites",
                        type -> !storesOfAllSites.contains(type.getSimpleName())
                                && !type.isEquivalentTo(SiteStore.class)
                                && !type.isEquivalentTo(SitesStore.class)
                                && !type.isEquivalentTo(BulkInsert.class)))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "SQL goes to a bare handle",
                        call -> call.getTargetOwner().getName().equals("org.jdbi.v3.core.Handle")
                                && Set.of(
                                                "createQuery",
                                                "createUpdate",
                                                "execute",
                                                "select",
                                                "createScript",
                                                "createBatch",
                                                "prepareBatch",
                                                "createCall")
                                        .contains(call.getName())))
                .check(CLASSES);
    }

    @Test
    void only_the_store_of_editions_may_say_that_a_text_was_cleaned_before() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Editions")
                .should()
                .callMethod(RichText.class, "kept", String.class)
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is_and_not_that_it_is_one() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Mapper)")
                .check(CLASSES);
    }
}
