package vn.bantin.article;

import java.time.Duration;
import java.util.UUID;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;

/** Everything that a person can do to an edition, each in the way that its rules want it done. */
enum Verb {
    REWRITE,
    SUBMIT,
    DISCARD,
    SEND_BACK,
    APPROVE,
    SCHEDULE,
    CANCEL,
    PUBLISH,
    WITHDRAW,
    CORRECT,
    RESTORE;

    /** Whoever saves has read the last revision. */
    private static int revision(Newsroom newsroom, UUID edition) {
        return newsroom.database
                .read(tx -> new Editions(tx, newsroom.site.id()).byId(edition))
                .map(Edition::revision)
                .orElse(1);
    }

    /** The edition as it then stands; the new draft where the verb opens one. */
    Edition apply(Newsroom newsroom, Account who, UUID edition) {
        return switch (this) {
            case REWRITE ->
                newsroom.writing()
                        .rewrite(
                                who, edition, revision(newsroom, edition), Newsroom.story("Viết lại"), "Sửa cho đúng.");
            case SUBMIT -> newsroom.writing().submit(who, edition);
            case DISCARD -> newsroom.writing().discard(who, edition);
            case SEND_BACK -> newsroom.reviewing().sendBack(who, edition, "Thiếu nguồn");
            case APPROVE -> newsroom.approve(who, edition);
            case SCHEDULE ->
                newsroom.scheduling()
                        .schedule(who, edition, newsroom.clock.instant().plus(Duration.ofHours(1)), null);
            case CANCEL -> newsroom.scheduling().cancel(who, edition);
            case PUBLISH -> newsroom.publishing().publish(who, edition);
            case WITHDRAW -> newsroom.withdrawing().withdraw(who, edition, "Sai số liệu");
            case CORRECT -> newsroom.correcting().correct(who, edition, "Sửa cho đúng.");
            case RESTORE -> newsroom.correcting().restore(who, edition, "Sửa cho đúng.");
        };
    }
}
