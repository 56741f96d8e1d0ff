package vn.bantin.record.question;

/** What questions must keep to; the sentences are in the message files. */
public enum QuestionRule {
    UNKNOWN,
    NOT_YOUR_PART,
    STATE_CHANGED,
    MADE_ALREADY,
    KIND_MISSING,
    KIND_THE_SAME,
    BODY_UNKNOWN,
    OFFICER_UNKNOWN,
    NOTE_MISSING,
    TEXT_TOO_LONG,
    FURTHER_MISSING,
    FURTHER_TOO_OFTEN,
    RATED_ALREADY,
    PUBLIC_TEXT_MISSING,
    PUBLIC_TITLE_TOO_LONG,
    NAMES_SENDER,
    NAMES_PHONE,
    BASIS_NAMES_SENDER,
    SENDERS_WORDS,
    PAUSE_TOO_LATE,
    RATING_MISSING,
    PHOTOS_TOO_MANY,
    PHOTO_WRONG,
    PHOTOS_BUSY,
    PLACE_TOO_LONG,
    SQUARE_UNKNOWN,
    MAP_UNKNOWN,
    MAP_UNFIT
}
