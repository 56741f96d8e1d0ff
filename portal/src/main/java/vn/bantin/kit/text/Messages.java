package vn.bantin.kit.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the screens in one language, from {@code messages/screen_vi.properties} and its sister. */
public final class Messages {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle sentences;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle("messages.screen", locale, EXACT);
    }

    public static Messages in(Language language) {
        return new Messages(language.locale());
    }

    /**
     * The sentence under this key, with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws java.util.MissingResourceException for a key that the language's file lacks
     */
    public String say(String key, Object... values) {
        return new MessageFormat(sentences.getString(key), locale).format(values);
    }

    /** The sentence for the person whose act was refused. */
    public String say(Refusal refusal) {
        return say(refusal.key(), refusal.details().toArray());
    }
}
