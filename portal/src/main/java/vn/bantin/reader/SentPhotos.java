package vn.bantin.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import vn.bantin.kit.text.Messages;
import vn.bantin.kit.text.Refusal;
import vn.bantin.kit.web.Form;
import vn.bantin.kit.web.Upload;
import vn.bantin.media.MediaRule;
import vn.bantin.media.Photo;
import vn.bantin.media.PhotoFolder;
import vn.bantin.record.question.KeptPhoto;
import vn.bantin.record.question.QuestionRule;

/** The pictures that come with a question, from anybody: counted at once, read only when their sender has proved to be a person. */
final class SentPhotos {
    static final String FIELD = "anh";
    static final int MOST = 3;
    static final int MOST_MEGABYTES = 10;
    private static final long MEGABYTE = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** One sender's at a time, so that however many come none of the memory is another's. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private final PhotoFolder folder;

    SentPhotos(PhotoFolder folder) {
        this.folder = folder;
    }

    static boolean areIn(Form form) {
        return !form.fileSizes(FIELD).isEmpty();
    }

    /** Refuses what can be told without a look at any of their bytes. */
    static void requireModest(Form form, Messages messages) {
        List<Long> sizes = form.fileSizes(FIELD);
        if (sizes.size() > MOST) {
            throw new Refusal(QuestionRule.PHOTOS_TOO_MANY, MOST);
        }
        for (int number = 1; number <= sizes.size(); number++) {
            if (sizes.get(number - 1) > MOST_MEGABYTES * MEGABYTE) {
                throw wrong(number, new Refusal(MediaRule.TOO_LARGE, MOST_MEGABYTES), messages);
            }
        }
    }

    /**
     * Draws all of them anew, or refuses; nothing is kept yet.
     *
     * @param first what is done when it is their turn, before any is read
     */
    List<Photo> drawn(Form form, Messages messages, Runnable first) {
        if (!areIn(form)) {
            return List.of();
        }
        awaitTurn();
        try {
            first.run();
            List<Photo> drawn = new ArrayList<>();
            for (Upload file : form.files(FIELD)) {
                drawn.add(drawn(file, drawn.size() + 1, messages));
            }
            return drawn;
        } finally {
            turn.unlock();
        }
    }

    private void awaitTurn() {
        try {
            if (!turn.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new Refusal(QuestionRule.PHOTOS_BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(QuestionRule.PHOTOS_BUSY);
        }
    }

    private static Photo drawn(Upload file, int number, Messages messages) {
        try {
            return Photo.of(file.bytes());
        } catch (Refusal refusal) {
            throw wrong(number, refusal, messages);
        }
    }

    private static Refusal wrong(int number, Refusal refusal, Messages messages) {
        return new Refusal(QuestionRule.PHOTO_WRONG, number, messages.say(refusal));
    }

    List<KeptPhoto> kept(long site, List<Photo> photos) {
        List<KeptPhoto> kept = new ArrayList<>();
        try {
            for (Photo photo : photos) {
                kept.add(new KeptPhoto(folder.keep(site, photo), photo.width(), photo.height()));
            }
        } catch (RuntimeException failure) {
            erase(site, kept);
            throw failure;
        }
        return kept;
    }

    void erase(long site, List<KeptPhoto> kept) {
        folder.erase(site, kept.stream().map(KeptPhoto::id).toList());
    }
}
