package vn.bantin.media;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.bantin.change.Change;
import vn.bantin.change.Changes;
import vn.bantin.kit.data.Database;
import vn.bantin.kit.text.Credit;
import vn.bantin.kit.text.PlainText;
import vn.bantin.kit.text.Refusal;

/** Takes a site's pictures in and looks after them: the original is kept, what readers get is drawn anew. */
public final class Library {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_TEXT_ALTERNATIVE = 500;
    private static final int LONGEST_CREDIT = 200;
    private static final String NAMELESS = "anh";

    private final Database database;
    private final Vault vault;
    private final Drawing drawing;
    private final int mostMegabytes;

    public Library(Database database, Vault vault, int mostMegabytes) {
        this.database = database;
        this.vault = vault;
        this.drawing = new Drawing(vault);
        this.mostMegabytes = mostMegabytes;
    }

    /** Adds a picture; bytes that the site has already are the picture that it has, with its own words. */
    public Picture add(long site, String name, byte[] original, String textAlternative) {
        return add(site, draw(name, original, textAlternative), (tx, added) -> {});
    }

    /** Adds what was drawn; it is noted only where the site did not have it. */
    public Picture add(long site, Drawn drawn, Noting<Picture> noting) {
        return database.write(tx -> {
            Pictures pictures = new Pictures(tx, site);
            return pictures.byOriginal(drawn.originalHash()).orElseGet(() -> {
                Picture added = pictures.add(drawn);
                noting.note(tx, added);
                return added;
            });
        });
    }

    /** Draws the renditions of a picture and keeps their bytes; no site has it yet. */
    public Drawn draw(String name, byte[] original, String textAlternative) {
        return draw(name, original, textAlternative, "");
    }

    /** The same, with whose work it is. */
    public Drawn draw(String name, byte[] original, String textAlternative, String credit) {
        if (original.length > (long) mostMegabytes * MEGABYTE) {
            throw new Refusal(MediaRule.TOO_LARGE, mostMegabytes);
        }
        String words = textAlternative(textAlternative);
        String maker = credit(credit);
        List<Rendition> renditions = drawing.all(original, Focus.CENTRE);
        return new Drawn(vault.keep(original), FileName.stem(name, NAMELESS), words, maker, renditions);
    }

    /**
     * Says in words what is to be seen, and whose work it is. The words may go only where every edition that holds the
     * picture has its own, or says that it is decorative.
     */
    public Picture describe(long site, UUID id, String textAlternative, String credit) {
        String words = textAlternative(textAlternative);
        String maker = credit(credit);
        return database.write(tx -> {
            Pictures pictures = new Pictures(tx, site);
            requireKnown(pictures.byId(id));
            if (words.isEmpty() && pictures.speaksForAnEdition(id)) {
                throw new Refusal(MediaRule.TEXT_ALTERNATIVE_MISSING);
            }
            pictures.describe(id, words, maker);
            tell(tx, site, id);
            return requireKnown(pictures.byId(id));
        });
    }

    private static String textAlternative(String text) {
        String words = PlainText.line(text);
        if (words.length() > LONGEST_TEXT_ALTERNATIVE) {
            throw new Refusal(MediaRule.TEXT_ALTERNATIVE_TOO_LONG, LONGEST_TEXT_ALTERNATIVE);
        }
        return words;
    }

    private static String credit(String text) {
        String credit = Credit.name(text);
        if (credit.length() > LONGEST_CREDIT) {
            throw new Refusal(MediaRule.CREDIT_TOO_LONG, LONGEST_CREDIT);
        }
        return credit;
    }

    /** Says what must stay to be seen, and crops the cards anew. */
    public Picture aim(long site, UUID id, Focus focus) {
        String original = requireKnown(database.read(tx -> new Pictures(tx, site).originalOf(id)));
        List<Rendition> cards = drawing.card(vault.bytes(original).orElseThrow(), focus);
        return database.write(tx -> aim(tx, site, id, original, focus, cards)).orElseGet(() -> aim(site, id, focus));
    }

    /** Nothing when the picture was replaced while its cards were drawn. */
    private static Optional<Picture> aim(
            Handle tx, long site, UUID id, String original, Focus focus, List<Rendition> cards) {
        Pictures pictures = new Pictures(tx, site);
        if (!pictures.originalOf(id).equals(Optional.of(original))) {
            return Optional.empty();
        }
        pictures.aim(id, focus, cards);
        tell(tx, site, id);
        return pictures.byId(id);
    }

    private static void tell(Handle tx, long site, UUID picture) {
        new Changes(tx).append(site, Change.Kind.PICTURE, picture.toString());
    }

    /**
     * Puts other bytes in the place of a picture, for all its uses at once. Its words stay, its focus is the middle again,
     * and the addresses of its old renditions lead to the new ones.
     */
    public Picture replace(long site, UUID id, String name, byte[] original, Noting<Picture> noting) {
        requireKnown(database.read(tx -> new Pictures(tx, site).byId(id)));
        Drawn drawn = draw(name, original, "");
        return database.write(tx -> {
            Pictures pictures = new Pictures(tx, site);
            requireKnown(pictures.byId(id));
            pictures.replace(id, drawn);
            tell(tx, site, id);
            Picture replaced = requireKnown(pictures.byId(id));
            noting.note(tx, replaced);
            return replaced;
        });
    }

    public Picture replace(long site, UUID id, String name, byte[] original) {
        return replace(site, id, name, original, (tx, replaced) -> {});
    }

    private static <T> T requireKnown(Optional<T> found) {
        return found.orElseThrow(() -> new Refusal(MediaRule.UNKNOWN));
    }
}
