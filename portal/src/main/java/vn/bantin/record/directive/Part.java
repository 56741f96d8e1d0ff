package vn.bantin.record.directive;

/** What somebody is in a directive. */
public enum Part {
    /** Records, assigns, puts off, ends and releases. */
    COORDINATOR,
    /** Answers for it: the officer, or anybody of the body that leads. */
    LEAD,
    /** Works along. */
    CO_WORKER,
    /** Says whether what was reported is done. */
    CHECKER
}
