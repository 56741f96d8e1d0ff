package vn.bantin.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bantin.account.AccountRule;
import vn.bantin.account.PasswordRule;
import vn.bantin.account.SignInRule;
import vn.bantin.article.ArticleRule;
import vn.bantin.challenge.ChallengeRule;
import vn.bantin.comment.CommentRule;
import vn.bantin.comment.SubmissionRule;
import vn.bantin.directory.DirectoryRule;
import vn.bantin.manuscript.ManuscriptRule;
import vn.bantin.media.MediaRule;
import vn.bantin.procedure.ProcedureRule;
import vn.bantin.proofreading.Check;
import vn.bantin.proofreading.HostRule;
import vn.bantin.reader.SendingRule;
import vn.bantin.record.campaign.CampaignRule;
import vn.bantin.record.directive.DirectiveRule;
import vn.bantin.record.figure.FigureRule;
import vn.bantin.record.mention.MentionRule;
import vn.bantin.record.question.QuestionRule;
import vn.bantin.rule.AmendmentRule;
import vn.bantin.rule.CalendarRule;
import vn.bantin.site.SiteRule;

class MessagesTest {
    private static final Path SOURCES = Path.of("src/main");
    /** {@code say("a.b")}, or {@code say("a." + name + ".b")} with what is not known yet between its two literals. */
    private static final Pattern SAYING =
            Pattern.compile("\\bsay\\(\\s*\"([a-z0-9_.]+)\"(\\s*\\+[^\",;+}]+(?:\\+\\s*\"([a-z0-9_.]+)\")?)?");

    private static final Pattern PLACE = Pattern.compile("\\{\\d+\\}");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys(Language.ENGLISH)).isEqualTo(keys(Language.VIETNAMESE)).isNotEmpty();
    }

    @Test
    void both_languages_have_the_same_places_to_fill_in() {
        Properties vietnamese = sentences(Language.VIETNAMESE);
        Properties english = sentences(Language.ENGLISH);
        for (String key : keys(Language.VIETNAMESE)) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_key_stands_twice_and_no_sentence_is_empty(Language language) {
        List<String> lines = text(file(language))
                .lines()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(sentences(language).values())
                .allSatisfy(sentence -> assertThat((String) sentence).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_is_nfc_and_comes_out_as_it_stands_in_its_file(Language language) {
        Messages messages = Messages.in(language);
        sentences(language).forEach((key, value) -> {
            String sentence = (String) value;
            assertThat(Normalizer.isNormalized(sentence, Normalizer.Form.NFC))
                    .as("%s is NFC", key)
                    .isTrue();
            assertThat(messages.say((String) key, "«0»", "«1»", "«2»", "«3»", "«4»"))
                    .isEqualTo(sentence.replaceAll("\\{(\\d)\\}", "«$1»"));
        });
    }

    @Test
    void a_person_reads_the_sentence_in_the_chosen_language() {
        Refusal refusal = new Refusal(SiteRule.SLUG_TAKEN, "tin-tuc");
        assertThat(Messages.in(Language.VIETNAMESE).say(refusal))
                .contains("“tin-tuc”")
                .startsWith("Đường dẫn");
        assertThat(Messages.in(Language.ENGLISH).say(refusal))
                .contains("“tin-tuc”")
                .startsWith("Another section");
    }

    @Test
    void a_key_without_a_sentence_is_an_error_and_no_blank() {
        assertThatThrownBy(() -> Messages.in(Language.VIETNAMESE).say("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void every_rule_has_its_sentence() {
        assertThat(keys(Language.VIETNAMESE)).containsAll(rules()).containsAll(checks());
        assertThat(Refusal.keyOf(ArticleRule.OWN_WORK)).isEqualTo("refusal.article.own_work");
    }

    @Test
    void everything_that_is_said_has_a_sentence() {
        Set<String> keys = keys(Language.VIETNAMESE);
        assertThat(said())
                .isNotEmpty()
                .allSatisfy(pattern -> assertThat(keys)
                        .as(pattern.pattern())
                        .anyMatch(key -> pattern.matcher(key).matches()));
    }

    @Test
    void every_sentence_is_said_somewhere() {
        List<Pattern> said = said();
        Set<String> unused = keys(Language.VIETNAMESE);
        unused.removeAll(rules());
        unused.removeAll(checks());
        unused.removeIf(
                key -> said.stream().anyMatch(pattern -> pattern.matcher(key).matches()));
        assertThat(unused).isEmpty();
    }

    private static List<String> rules() {
        return Stream.<Enum<?>[]>of(
                        ArticleRule.values(),
                        HostRule.values(),
                        SiteRule.values(),
                        MediaRule.values(),
                        AccountRule.values(),
                        SignInRule.values(),
                        PasswordRule.values(),
                        ManuscriptRule.values(),
                        SubmissionRule.values(),
                        CommentRule.values(),
                        AmendmentRule.values(),
                        CalendarRule.values(),
                        ChallengeRule.values(),
                        FigureRule.values(),
                        MentionRule.values(),
                        ProcedureRule.values(),
                        DirectoryRule.values(),
                        DirectiveRule.values(),
                        CampaignRule.values(),
                        QuestionRule.values(),
                        SendingRule.values())
                .flatMap(Stream::of)
                .map(Refusal::keyOf)
                .toList();
    }

    private static List<String> checks() {
        return Stream.of(Check.values()).map(Check::key).toList();
    }

    private static List<Pattern> said() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .flatMap(file -> SAYING.matcher(text(file)).results())
                    .map(MessagesTest::keyPattern)
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Pattern keyPattern(MatchResult saying) {
        String end = saying.group(3) == null ? "" : Pattern.quote(saying.group(3));
        String unknown = saying.group(2) == null ? "" : "[a-z0-9_]+";
        return Pattern.compile(Pattern.quote(saying.group(1)) + unknown + end);
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(sentences(language).stringPropertyNames());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties sentences(Language language) {
        Properties sentences = new Properties();
        try {
            sentences.load(new StringReader(text(file(language))));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return sentences;
    }

    private static Path file(Language language) {
        return SOURCES.resolve("resources/messages/screen_" + language.code() + ".properties");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
