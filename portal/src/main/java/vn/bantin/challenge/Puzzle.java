package vn.bantin.challenge;

/** What a browser has to work on, in the words of ALTCHA: which number behind the salt has this hash? */
public record Puzzle(String algorithm, String challenge, String salt, String signature, long maxnumber) {}
