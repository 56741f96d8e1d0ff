package vn.bantin.reader;

import vn.bantin.challenge.Challenges;
import vn.bantin.comment.Dropped;
import vn.bantin.comment.Submitting;
import vn.bantin.spam.Judging;
import vn.bantin.spam.RateLimits;

/** What a comment passes on its way in. */
public record CommentParts(
        Submitting submitting, Challenges challenges, Judging judging, RateLimits limits, Dropped dropped) {}
