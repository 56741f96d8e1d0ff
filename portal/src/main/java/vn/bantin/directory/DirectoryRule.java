package vn.bantin.directory;

/** What the directory must keep to; the sentences are in the message files. */
public enum DirectoryRule {
    /** No such thing at this site. */
    UNKNOWN,
    NAME_MISSING,
    NAME_TOO_LONG,
    NAME_TAKEN,
    BRANCH_MISSING,
    DAY_MALFORMED,
    PARENT_BELOW,
    FIRST_DAY_UNFIT,
    EMAIL_MALFORMED,
    TEXT_TOO_LONG,
    TITLE_MISSING,
    TITLE_TOO_LONG,
    TITLE_TAKEN,
    POST_WAS_HELD,
    PERSON_MISSING,
    PERSON_TOO_LONG,
    TERM_REVERSED,
    TERM_OUTSIDE,
    TERM_OVERLAPS,
    TERM_OVER,
    REPLACED_UNFIT,
    MEMBER_UNKNOWN,
    ENDED_ALREADY,
    DAY_TOO_EARLY,
    TERM_TO_COME,
    SUCCESSOR_MISSING,
    SUCCESSOR_ABSENT,
    SPLIT_IN_ONE
}
