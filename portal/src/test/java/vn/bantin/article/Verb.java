package vn.bantin.article;

import java.time.Duration;
import java.util.UUID;
import vn.bantin.Newsroom;
import vn.bantin.account.Account;

/** Everything that a person can do to an edition, each in the way that its rules want it done. */
enum Verb {
    REWRITE((newsroom, who, id) -> newsroom.writing().rewrite(who, id, Newsroom.story("Viết lại"))),
    SUBMIT((newsroom, who, id) -> newsroom.writing().submit(who, id)),
    DISCARD((newsroom, who, id) -> newsroom.writing().discard(who, id)),
    SEND_BACK((newsroom, who, id) -> newsroom.reviewing().sendBack(who, id, "Thiếu nguồn")),
    APPROVE((newsroom, who, id) -> newsroom.reviewing().approve(who, id)),
    SCHEDULE((newsroom, who, id) ->
            newsroom.scheduling().schedule(who, id, newsroom.clock.instant().plus(Duration.ofHours(1)))),
    CANCEL((newsroom, who, id) -> newsroom.scheduling().cancel(who, id)),
    PUBLISH((newsroom, who, id) -> newsroom.publishing().publish(who, id)),
    WITHDRAW((newsroom, who, id) -> newsroom.withdrawing().withdraw(who, id, "Sai số liệu")),
    CORRECT((newsroom, who, id) -> newsroom.correcting().correct(who, id)),
    RESTORE((newsroom, who, id) -> newsroom.correcting().restore(who, id));

    private final Act act;

    Verb(Act act) {
        this.act = act;
    }

    /** The edition as it then stands; the new draft where the verb opens one. */
    Edition apply(Newsroom newsroom, Account who, UUID edition) {
        return act.on(newsroom, who, edition);
    }

    @FunctionalInterface
    private interface Act {
        Edition on(Newsroom newsroom, Account who, UUID edition);
    }
}
