package vn.bantin.challenge;

/** Why an answer to a challenge is not taken. */
public enum ChallengeRule {
    CODE_WRONG,
    CODE_SPENT,
    CODE_LATE,
    PROOF_WORTHLESS
}
